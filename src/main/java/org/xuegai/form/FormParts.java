package org.xuegai.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import static org.xuegai.form.FormJson.map;
import static org.xuegai.form.FormJson.maps;
import static org.xuegai.form.FormJson.require;
import static org.xuegai.form.FormJson.text;

/** Reads the parts of a component that stand for themselves: properties, bounds, options. */
final class FormParts {

    private static final Set<String> OPTION = Set.of("value", "label");
    private static final Set<String> COLUMN = Set.of("id", "key", "label");

    private FormParts() {}

    static Map<String, String> properties(Map<String, Object> json) {
        var properties = new LinkedHashMap<String, String>();
        map(json.get("properties")).forEach((name, value) -> {
            FormSchema.requireKnownProperty(name, value);
            properties.put(name, String.valueOf(value));
        });
        if (json.containsKey("valuesKey")) {
            properties.put("valuesKey", text(json, "valuesKey"));
        }
        return Map.copyOf(properties);
    }

    /** {@code validate} together with what else bounds the value; patterns compiled. */
    static Map<String, Object> validation(Map<String, Object> json) {
        var validation = new LinkedHashMap<>(map(json.get("validate")));
        FormSchema.requireKnown(validation.keySet(), FormSchema.VALIDATE);
        if (validation.get("pattern") instanceof String pattern) {
            validation.put("pattern", Pattern.compile(pattern));
        }
        if (json.get("decimalDigits") instanceof Integer digits) {
            validation.put("decimalDigits", digits);
        }
        if (Boolean.TRUE.equals(json.get("disallowPassedDates"))) {
            validation.put("disallowPassedDates", true);
        }
        validation.values().removeIf(value -> value == null || "".equals(value));
        validation.forEach((name, value) -> {
            boolean understood =
                    switch (name) {
                        case "min", "max" -> value instanceof Number;
                        case "minLength", "maxLength" -> value instanceof Integer;
                        case "required" -> value instanceof Boolean;
                        default -> true;
                    };
            require(understood, "validate." + name + " cannot be " + value);
        });
        return Map.copyOf(validation);
    }

    /** The choices of a field or the columns of a table. */
    static List<Component.Option> options(Map<String, Object> json, FieldType fieldType) {
        var options = new ArrayList<Component.Option>();
        var values = new HashSet<String>();
        for (Map<String, Object> option : maps(json.getOrDefault("values", json.get("columns")))) {
            boolean column = fieldType == FieldType.TABLE;
            FormSchema.requireKnown(option.keySet(), column ? COLUMN : OPTION);
            String value = text(option, column ? "key" : "value");
            require(value != null && !value.isBlank() && values.add(value), "option without a value of its own");
            require(text(option, "label") != null, "option " + value + " needs a label");
            options.add(new Component.Option(value, text(option, "label")));
        }
        require(!fieldType.isChosen() || !options.isEmpty() || json.containsKey("valuesKey"), "a choice needs options");
        return List.copyOf(options);
    }
}
