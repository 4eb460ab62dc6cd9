package org.xuegai.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values as FEEL reads them: days are days, a row has every name it may have. */
final class ScopeValues {

    private ScopeValues() {}

    static Object of(Component field, Object raw) {
        if (field.fieldType() == FieldType.LIST) {
            return rows(field, FormState.rows(raw));
        }
        Object value = ValueReader.read(field, raw).value();
        if (value instanceof Password) {
            return null;
        }
        return value instanceof String text && field.fieldType().isTemporal()
                ? DateReader.temporal(text, field.fieldType())
                : value;
    }

    /** A day among the facts may come as text. */
    static Object fact(Object value) {
        return value instanceof String text && text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : value;
    }

    /** The rows of a list, each with every name of its fields. */
    static List<Map<String, Object>> rows(Component list, List<Map<String, Object>> rows) {
        var seen = new ArrayList<Map<String, Object>>();
        for (Map<String, Object> row : rows) {
            Map<String, Object> values = new HashMap<>();
            list.fields().forEach(field -> values.put(field.key(), of(field, row.get(field.key()))));
            seen.add(values);
        }
        return seen;
    }
}
