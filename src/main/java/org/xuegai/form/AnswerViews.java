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
        boolean writable = false;
        for (Component field : fields) {
            FormState.Place place = state.at(FieldPath.of(field.key()));
            if (!place.shown()) {
                continue;
            }
            writable |= place.writable() && !field.preset();
            if (field.fieldType() == FieldType.LIST
                    && FormState.rows(place.raw()).isEmpty()) {
                String key = field.key();
                answers.add(new Answer(key, FieldPath.id(key), field.label(), Answer.Value.of("")));
            } else if (field.fieldType() == FieldType.LIST) {
                rows.addAll(rows(field, place, state, context, links));
            } else {
                answers.add(answer(place, context));
            }
        }
        if (!answers.isEmpty() || !rows.isEmpty()) {
            sections.add(new AnswersView.Section(id, title, writable ? links.section(id) : null, answers, rows));
        }
    }

    private List<AnswersView.Row> rows(
            Component list, FormState.Place place, FormState state, FormContext context, FormLinks links) {
        var rows = new ArrayList<AnswersView.Row>();
        var values = FormState.rows(place.raw());
        for (int index = 0; index < values.size(); index++) {
            FieldPath path = place.path().at(index);
            var inside = list.fields()
                    .filter(field -> !RowTitles.isInTitle(list, field))
                    .map(field -> state.at(path.at(path.row(), field.key())))
                    .filter(FormState.Place::shown)
                    .toList();
            boolean ownPage = list.preset() && inside.stream().anyMatch(FormState.Place::writable);
            String title = rowTitles.full(list, values.get(index), index);
            rows.add(new AnswersView.Row(
                    FieldPath.id(path.toString()),
                    list.preset() ? title : list.label() + " " + title,
                    ownPage ? links.row(list.key(), index) : null,
                    inside.stream().map(each -> answer(each, context)).toList()));
        }
        return rows;
    }

    private Answer answer(FormState.Place place, FormContext context) {
        String path = place.path().toString();
        return new Answer(
                path, FieldPath.id(path), place.field().label(), displayed.of(place.field(), place.raw(), context));
    }
}
