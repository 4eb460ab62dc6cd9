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

    /** For the audit record: field → what it was before and after. */
    static Map<String, Map<String, Object>> between(Society stored, SocietyForm typed) {
        Map<String, Map<String, Object>> changes = new LinkedHashMap<>();
        for (Difference difference : list(stored, typed)) {
            Map<String, Object> change = new LinkedHashMap<>();
            change.put("before", difference.stored());
            change.put("after", difference.typed());
            changes.put(difference.field(), change);
        }
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
