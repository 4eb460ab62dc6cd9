package org.xuegai.form;

import java.util.List;
import java.util.Map;

/** Takes values out of a form's JSON; what has another type than expected is a complaint about the form. */
final class FormJson {

    private FormJson() {}

    /** @throws IllegalArgumentException with the complaint unless the condition holds */
    static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    static int integer(Object value) {
        require(value instanceof Integer, "a whole number was expected");
        return (Integer) value;
    }

    static String text(Map<String, Object> json, String key) {
        Object value = json.get(key);
        require(value == null || value instanceof String, key + " must be a text");
        return (String) value;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        require(value == null || value instanceof Map, "an object was expected");
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> maps(Object value) {
        require(value == null || value instanceof List, "a list was expected");
        return value == null ? List.of() : (List<Map<String, Object>>) value;
    }
}
