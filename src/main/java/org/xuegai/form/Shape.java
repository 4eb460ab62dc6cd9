package org.xuegai.form;

import java.util.List;
import java.util.Map;

/** Whether a raw value could belong to a field at all; what does not fit is never kept. */
final class Shape {

    private Shape() {}

    static boolean fits(Component field, Object raw) {
        if (raw == null || raw instanceof String) {
            return true;
        }
        if (field.fieldType() == FieldType.SIGNATURE) {
            return false;
        }
        if (raw instanceof List<?> list) {
            return field.fieldType().isMultiple() && list.stream().allMatch(item -> item instanceof String);
        }
        return (raw instanceof Number || raw instanceof Boolean)
                && !field.fieldType().isMultiple();
    }

    /** @return code of what is too much; null when it is not */
    static String tooMuch(Object raw) {
        if (raw instanceof String text && Texts.length(text) > Limits.TEXT) {
            return "TEXT_LIMIT";
        }
        if (raw instanceof List<?> list) {
            boolean longText = list.stream().anyMatch(item -> ((String) item).length() > Limits.ITEMS);
            return list.size() > Limits.ITEMS || longText ? "ITEMS_LIMIT" : null;
        }
        return null;
    }

    /** Whether a JSON value could be a list's rows. */
    static boolean isRows(Object raw) {
        return raw instanceof List<?> list && list.stream().allMatch(row -> row instanceof Map);
    }
}
