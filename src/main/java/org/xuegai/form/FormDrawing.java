package org.xuegai.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.xuegai.platform.FieldProblem;

/** One drawing of a form's fields: goes through the components and leaves out what is hidden. */
final class FormDrawing {

    private final FormContext context;
    private final Map<String, Object> data;
    private final FormState state;
    private final FeelExpressions expressions;
    private final Conditions conditions;
    private final FieldViews fields;
    private final RowTitles rowTitles;
    private final Map<String, String> errors = new HashMap<>();

    FormDrawing(
            FormDefinition form,
            FormContext context,
            Map<String, Object> data,
            List<FieldProblem> errors,
            FeelExpressions expressions,
            FieldViews fields,
            RowTitles rowTitles) {
        this.context = context;
        this.data = data;
        this.state = new FormState(form, context, withLeastRows(form, context, data), expressions);
        this.expressions = expressions;
        this.conditions = new Conditions(expressions);
        this.fields = fields;
        this.rowTitles = rowTitles;
        errors.forEach(error -> this.errors.putIfAbsent(error.field(), error.message()));
    }

    /** @param heading what stands above already; a list with the same label has no heading of its own */
    List<FieldsView.Item> items(List<Component> components, String heading) {
        var items = new Lines();
        for (Component component : components) {
            switch (component.fieldType()) {
                case NOTE -> addNote(component, items);
                case GROUP -> addGroup(component, items);
                case TABLE -> items.add(fields.table(component, data));
                default -> addField(component, state.at(FieldPath.of(component.key())), heading, items);
            }
        }
        return items.items();
    }

    List<FieldsView.Item> row(Component list, int index) {
        return row(list, index, false);
    }

    /** @param supposed whether the list is drawn although its condition hides it now */
    private List<FieldsView.Item> row(Component list, int index, boolean supposed) {
        var items = new Lines();
        FieldPath path = FieldPath.of(list.key());
        list.fields()
                .filter(field -> !RowTitles.isInTitle(list, field))
                .map(field -> state.at(path.at(index, field.key())))
                .map(place -> supposed && !isHidden(place) ? place.asShown() : place)
                .forEach(place -> addField(place.field(), place, null, items));
        return items.items();
    }

    private void addNote(Component note, Lines items) {
        if (!isHidden(note)) {
            String text = note.label().replaceFirst("^#+\\s*", "").replace("**", "");
            items.add(new FieldsView.Note(text, note.label().startsWith("#")));
        }
    }

    private void addGroup(Component group, Lines items) {
        List<FieldsView.Item> inside = isHidden(group) ? List.of() : items(group.children(), group.label());
        if (!inside.isEmpty()) {
            items.add(new FieldsView.Group(group.label(), inside));
        }
    }

    private boolean isHidden(Component component) {
        return component.hideIf() != null && expressions.isTrue(component.hideIf(), state.scope());
    }

    private boolean isHidden(FormState.Place place) {
        return place.field().hideIf() != null
                && expressions.isTrue(place.field().hideIf(), place.scope());
    }

    private void addField(Component field, FormState.Place place, String heading, Lines items) {
        Conditions.Governor governor = conditions.governor(place, state);
        if (governor == null && place.shown()) {
            items.add(field, item(field, place, heading));
        } else if (governor != null) {
            FieldsView.Item item = item(field, place.asShown(), heading);
            items.add(field, new FieldsView.Conditional(governor.path(), governor.values(), place.shown(), item));
        }
    }

    private FieldsView.Item item(Component field, FormState.Place place, String heading) {
        return field.fieldType() == FieldType.LIST
                ? rows(field, place, !field.label().equals(heading))
                : fields.of(place, context, errors.get(place.path().toString()));
    }

    private FieldsView.Rows rows(Component list, FormState.Place place, boolean titled) {
        var rows = new ArrayList<FieldsView.Row>();
        List<Map<String, Object>> values = FormState.rows(place.raw());
        for (int index = 0; index < values.size(); index++) {
            String path = place.path().at(index).toString();
            String title = rowTitles.full(list, values.get(index), index);
            rows.add(new FieldsView.Row(
                    path,
                    FieldPath.id(path),
                    title,
                    rowTitles.lead(list, values.get(index)),
                    row(list, index, !state.at(place.path()).shown())));
        }
        String path = place.path().toString();
        return new FieldsView.Rows(
                path,
                FieldPath.id(path),
                list.label(),
                titled,
                list.description() == null ? rowTitles.least(list) : list.description(),
                errors.get(path),
                !list.preset() && place.writable(),
                rows);
    }

    /** Empty rows up to the least number, so that nobody has to ask for them one by one. */
    private static Map<String, Object> withLeastRows(
            FormDefinition form, FormContext context, Map<String, Object> data) {
        var padded = new HashMap<>(data);
        form.fields()
                .filter(f -> f.fieldType() == FieldType.LIST && !f.preset() && !f.readonly())
                .filter(list -> FieldPath.of(list.key()).isOpen(context.open()))
                .forEach(list -> {
                    var rows = new ArrayList<>(FormState.rows(data.get(list.key())));
                    int least = Math.max(list.number("minItems", 0), list.required() ? 1 : 0);
                    while (rows.size() < least) {
                        rows.add(Map.of());
                    }
                    padded.put(list.key(), rows);
                });
        return padded;
    }
}
