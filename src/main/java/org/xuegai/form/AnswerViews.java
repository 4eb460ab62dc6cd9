package org.xuegai.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;

/** Makes the answers of a form readable. */
@Service
class AnswerViews {

    private final FeelExpressions expressions;
    private final DisplayedValues displayed;
    private final RowTitles rowTitles;

    AnswerViews(FeelExpressions expressions, DisplayedValues displayed, RowTitles rowTitles) {
        this.expressions = expressions;
        this.displayed = displayed;
        this.rowTitles = rowTitles;
    }

    AnswersView of(FormDefinition form, FormContext context, Map<String, Object> data, FormLinks links) {
        return of(new FormState(form, context, data, expressions), form, context, links);
    }

    /** What was hidden when the form was filed is not in it; so whatever is in it was seen and is shown. */
    AnswersView filed(FormDefinition form, FormContext context, Map<String, Object> data) {
        return of(new FormState(form, context, data, expressions).withAllValuesShown(), form, context, FormLinks.NONE);
    }

    private AnswersView of(FormState state, FormDefinition form, FormContext context, FormLinks links) {
        var sections = new ArrayList<AnswersView.Section>();
        var plain = new ArrayList<Component>();
        for (Component component : form.components()) {
            if (component.fieldType() == FieldType.GROUP) {
                String id = component.properties().getOrDefault("section", "form");
                add(sections, id, component.label(), component.fields().toList(), state, context, links);
            } else if (component.fieldType().hasValue()) {
                plain.add(component);
            }
        }
        add(sections, "form", null, plain, state, context, links);
        return new AnswersView(List.copyOf(sections));
    }

    private void add(
            List<AnswersView.Section> sections,
            String id,
            String title,
            List<Component> fields,
            FormState state,
            FormContext context,
            FormLinks links) {
        var answers = new ArrayList<Answer>();
        var rows = new ArrayList<AnswersView.Row>();
        String page = links.section(id);
        for (Component field : fields) {
            FormState.Place place = state.at(FieldPath.of(field.key()));
            if (!place.shown()) {
                continue;
            }
            if (field.fieldType() == FieldType.LIST) {
                rows.addAll(rows(field, place, state, context, links, page));
            } else {
                answers.add(answer(place, context, page));
            }
        }
        if (!answers.isEmpty() || !rows.isEmpty()) {
            sections.add(new AnswersView.Section(id, title, answers, rows));
        }
    }

    private List<AnswersView.Row> rows(
            Component list, FormState.Place place, FormState state, FormContext context, FormLinks links, String page) {
        var rows = new ArrayList<AnswersView.Row>();
        var values = FormState.rows(place.raw());
        for (int index = 0; index < values.size(); index++) {
            FieldPath path = place.path().at(index);
            String own = list.preset() ? links.row(list.key(), index) : page;
            var answers = list.fields()
                    .filter(field -> !RowTitles.isInTitle(list, field))
                    .map(field -> state.at(path.at(path.row(), field.key())))
                    .filter(FormState.Place::shown)
                    .map(inside -> answer(inside, context, own))
                    .toList();
            String title = rowTitles.full(list, values.get(index), index);
            rows.add(new AnswersView.Row(
                    FieldPath.id(path.toString()), list.preset() ? title : list.label() + " " + title, answers));
        }
        return rows;
    }

    private Answer answer(FormState.Place place, FormContext context, String page) {
        String path = place.path().toString();
        String id = FieldPath.id(path);
        String change = page == null || !place.writable() ? null : page + "#" + id;
        return new Answer(path, id, place.field().label(), displayed.of(place.field(), place.raw(), context), change);
    }
}
