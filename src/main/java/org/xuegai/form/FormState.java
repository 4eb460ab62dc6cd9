package org.xuegai.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A form laid over data: every field at its place, read as far as it can be, shown or hidden, open or closed. */
final class FormState {

    /**
     * One field at its place.
     *
     * @param raw as it is in the data
     * @param shown false when its condition, or that of a group or list around it, hides it
     * @param open false when it may not be changed now
     * @param scope names that expressions at this place may read
     */
    record Place(
            Component field,
            FieldPath path,
            Object raw,
            Reading reading,
            boolean shown,
            boolean open,
            Map<String, Object> scope) {

        boolean writable() {
            return shown && open && !field.readonly();
        }

        /** As it would be if its condition let it be seen. */
        Place asShown() {
            return shown ? this : new Place(field, path, raw, reading, true, open, scope);
        }
    }

    private final FeelExpressions expressions;
    private final FormContext context;
    private final Map<String, Object> scope = new HashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();

    FormState(FormDefinition form, FormContext context, Map<String, Object> data, FeelExpressions expressions) {
        this.expressions = expressions;
        this.context = context;
        context.facts().forEach((name, value) -> scope.put(name, ScopeValues.fact(value)));
        form.fields().forEach(field -> scope.put(field.key(), ScopeValues.of(field, data.get(field.key()))));
        Set<String> hidden = new HashSet<>();
        hide(form.components(), false, scope, hidden);
        form.fields().forEach(field -> {
            boolean shown = !hidden.contains(field.key());
            add(field, FieldPath.of(field.key()), data.get(field.key()), shown, scope);
            if (field.fieldType() == FieldType.LIST) {
                addRows(field, rows(data.get(field.key())), shown);
            }
        });
    }

    /** In the order of the form; a list is followed by the fields of its rows. */
    Collection<Place> places() {
        return places.values();
    }

    /** @return null when the form has no such field or the list no such row */
    Place at(FieldPath path) {
        return places.get(path.toString());
    }

    /** Fields that hold a value are shown even where their condition would hide them by now. */
    FormState withAllValuesShown() {
        places.replaceAll((path, place) -> place.raw() == null ? place : place.asShown());
        return this;
    }

    /** Names that expressions outside lists may read. */
    Map<String, Object> scope() {
        return scope;
    }

    /** The rows of a list in raw data; none when it is not a list of objects. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> rows(Object raw) {
        var rows = new ArrayList<Map<String, Object>>();
        if (raw instanceof List<?> list) {
            for (Object row : list) {
                rows.add(row instanceof Map ? (Map<String, Object>) row : Map.of());
            }
        }
        return rows;
    }

    @SuppressWarnings("unchecked")
    private void addRows(Component list, List<Map<String, Object>> rows, boolean listShown) {
        var seen = listShown ? (List<Map<String, Object>>) scope.get(list.key()) : ScopeValues.rows(list, rows);
        for (int index = 0; index < rows.size(); index++) {
            Map<String, Object> rowScope = new HashMap<>(scope);
            rowScope.putAll(seen.get(index));
            Set<String> hidden = new HashSet<>();
            hide(list.children(), !listShown, rowScope, hidden);
            for (String key : hidden) {
                seen.get(index).put(key, null);
            }
            FieldPath path = FieldPath.of(list.key());
            for (Component field : list.fields().toList()) {
                Object raw = rows.get(index).get(field.key());
                add(field, path.at(index, field.key()), raw, !hidden.contains(field.key()), rowScope);
            }
        }
    }

    private void add(Component field, FieldPath path, Object raw, boolean shown, Map<String, Object> names) {
        Reading reading = field.fieldType() == FieldType.LIST ? Reading.EMPTY : ValueReader.read(field, raw);
        boolean open = path.isOpen(context.open());
        places.put(path.toString(), new Place(field, path, raw, reading, shown, open, names));
    }

    private void hide(List<Component> components, boolean all, Map<String, Object> names, Set<String> hidden) {
        for (Component component : components) {
            boolean hide = all || (component.hideIf() != null && expressions.isTrue(component.hideIf(), names));
            if (component.fieldType() == FieldType.GROUP) {
                hide(component.children(), hide, names, hidden);
            } else if (hide && component.fieldType().hasValue()) {
                hidden.add(component.key());
                names.put(component.key(), null);
            }
        }
    }
}
