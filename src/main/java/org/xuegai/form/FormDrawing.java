package org.xuegai.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.xuegai.platform.FieldProblem;

/** One drawing of a form's fields: goes through the components and leaves out what is hidden. */
final class FormDrawing {

    private final FormContext context;
    private final Map<String, Object> data;
    private final FormState state;
    private final FeelExpressions expressions;
    private final FieldViews fields;
    private final RowTitles rowTitles;
    private final Map<String, String> errors = new HashMap<>();
    private final Set<String> governing = new HashSet<>();

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
        this.fields = fields;
        this.rowTitles = rowTitles;
        errors.forEach(error -> this.errors.putIfAbsent(error.field(), error.message()));
        collectGoverning(form.components());
    }

    List<FieldsView.Item> items(List<Component> components) {
        var items = new ArrayList<FieldsView.Item>();
        for (Component component : components) {
            switch (component.fieldType()) {
                case NOTE -> addNote(component, items);
                case GROUP -> addGroup(component, items);
                case TABLE -> items.add(fields.table(component, data));
                default -> addField(component, state.at(FieldPath.of(component.key())), items);
            }
        }
        return items;
    }

    List<FieldsView.Item> row(Component list, int index) {
        var items = new ArrayList<FieldsView.Item>();
        FieldPath path = FieldPath.of(list.key());
        list.fields()
                .filter(field -> !RowTitles.isInTitle(list, field))
                .forEach(field -> addField(field, state.at(path.at(index, field.key())), items));
        return items;
    }

    private void addNote(Component note, List<FieldsView.Item> items) {
        if (!isHidden(note)) {
            String text = note.label().replaceFirst("^#+\\s*", "").replace("**", "");
            items.add(new FieldsView.Note(text, note.label().startsWith("#")));
        }
    }

    private void addGroup(Component group, List<FieldsView.Item> items) {
        List<FieldsView.Item> inside = isHidden(group) ? List.of() : items(group.children());
        if (!inside.isEmpty()) {
            items.add(new FieldsView.Group(group.label(), inside));
        }
    }

    private boolean isHidden(Component component) {
        return component.hideIf() != null && expressions.isTrue(component.hideIf(), state.scope());
    }

    private void addField(Component field, FormState.Place place, List<FieldsView.Item> items) {
        if (!place.shown()) {
            return;
        }
        if (field.fieldType() == FieldType.LIST) {
            items.add(rows(field, place));
        } else {
            String error = errors.get(place.path().toString());
            items.add(fields.of(place, context, error, governing.contains(field.key())));
        }
    }

    private FieldsView.Rows rows(Component list, FormState.Place place) {
        var rows = new ArrayList<FieldsView.Row>();
        List<Map<String, Object>> values = FormState.rows(place.raw());
        for (int index = 0; index < values.size(); index++) {
            String path = place.path().at(index).toString();
            String title = rowTitles.full(list, values.get(index), index);
            rows.add(new FieldsView.Row(path, FieldPath.id(path), title, row(list, index)));
        }
        String path = place.path().toString();
        return new FieldsView.Rows(
                path,
                FieldPath.id(path),
                list.label(),
                list.description(),
                errors.get(path),
                !list.preset() && place.writable(),
                rowTitles.least(list),
                rows);
    }

    /** Names in conditions: fields whose change lets others come or go. */
    private void collectGoverning(List<Component> components) {
        for (Component component : components) {
            Stream.of(component.hideIf(), component.requiredIf())
                    .filter(expression -> expression != null)
                    .forEach(expression -> governing.addAll(List.of(expression.split("\\W+"))));
            collectGoverning(component.children());
        }
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
