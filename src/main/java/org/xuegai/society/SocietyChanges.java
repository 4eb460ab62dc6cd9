package org.xuegai.society;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares what is stored with what was typed, field by field. */
final class SocietyChanges {

    /** @param field key of the field's label {@code society.field.<field>} */
    record Difference(String field, Object stored, Object typed) {}

    private SocietyChanges() {}

    static List<Difference> list(Society stored, SocietyForm typed) {
        SocietyForm before = SocietyForm.of(stored);
        List<Difference> found = new ArrayList<>();
        for (RecordComponent component : SocietyForm.class.getRecordComponents()) {
            Object old = value(component, before);
            Object now = value(component, typed);
            if (!component.getName().equals("version") && !Objects.equals(old, now)) {
                found.add(new Difference(component.getName(), old, now));
            }
        }
        return found;
    }

    /** For the audit record: field → "before → after". */
    static Map<String, String> between(Society stored, SocietyForm typed) {
        Map<String, String> changes = new LinkedHashMap<>();
        list(stored, typed)
                .forEach(difference ->
                        changes.put(difference.field(), difference.stored() + " → " + difference.typed()));
        return changes;
    }

    static Object value(RecordComponent component, SocietyForm form) {
        try {
            return component.getAccessor().invoke(form);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
