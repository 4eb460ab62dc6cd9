package org.xuegai.form;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import static org.xuegai.form.FormJson.integer;
import static org.xuegai.form.FormJson.map;
import static org.xuegai.form.FormJson.maps;
import static org.xuegai.form.FormJson.require;
import static org.xuegai.form.FormJson.text;

/** Reads the JSON of one {@code .form} file and refuses whatever the program could not draw, bind and check. */
final class FormParser {

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,62}");

    private final FeelExpressions expressions;

    FormParser(FeelExpressions expressions) {
        this.expressions = expressions;
    }

    /** @throws IllegalArgumentException saying where and what is not understood */
    FormDefinition parse(Map<String, Object> source) {
        FormSchema.requireKnown(source.keySet(), FormSchema.ROOT);
        require("default".equals(source.get("type")), "the form's type must be default");
        require(integer(source.get("schemaVersion")) <= 16, "schemaVersion must be 16 or lower");
        String id = text(source, "id");
        require(id != null && id.matches("[a-z][a-z0-9-]*"), "a form needs an id like reform-plan");
        var components = components(source, new HashSet<>(), false);
        return new FormDefinition(
                id, source.containsKey("title") ? text(source, "title") : title(components, id), components);
    }

    private static String title(List<Component> components, String otherwise) {
        return components.stream()
                .filter(c -> c.fieldType() == FieldType.NOTE && c.label().startsWith("# "))
                .map(c ->
                        c.label().lines().findFirst().orElseThrow().substring(2).strip())
                .findFirst()
                .orElse(otherwise);
    }

    private List<Component> components(Map<String, Object> parent, Set<String> keys, boolean insideList) {
        return maps(parent.get("components")).stream()
                .map(json -> {
                    try {
                        return component(json, keys, insideList);
                    } catch (IllegalArgumentException e) {
                        Object name = json.getOrDefault("key", json.getOrDefault("path", json.get("label")));
                        throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
                    }
                })
                .toList();
    }

    private Component component(Map<String, Object> json, Set<String> keys, boolean insideList) {
        String type = text(json, "type");
        FormSchema.requireKnown(type, json.keySet());
        Map<String, String> properties = FormParts.properties(json);
        Map<String, Object> validation = FormParts.validation(json);
        String kind = properties.get("kind");
        FieldType fieldType =
                FieldType.of(type, kind, text(json, "subtype"), (Integer) validation.get("decimalDigits"));
        require(fieldType != FieldType.LIST || !insideList, "a list inside a list");
        String key = key(json, fieldType, keys);
        boolean list = fieldType == FieldType.LIST;
        return new Component(
                fieldType,
                type,
                key,
                fieldType == FieldType.NOTE ? text(json, "text") : label(json, fieldType),
                textOrFeel(text(json, "description")),
                line(json),
                kind,
                Boolean.TRUE.equals(json.get("readonly")) || Boolean.TRUE.equals(json.get("disabled")),
                hideIf(json),
                expression(properties.get("requiredIf")),
                json.get("defaultValue"),
                options(json, fieldType, properties),
                json.containsKey("components")
                        ? components(json, list ? new HashSet<>() : keys, insideList || list)
                        : List.of(),
                validation,
                rules(properties),
                properties);
    }

    private String key(Map<String, Object> json, FieldType fieldType, Set<String> keys) {
        if (fieldType == FieldType.TABLE) {
            String source = FeelExpressions.plain(text(json, "dataSource"));
            require(source != null && KEY.matcher(source).matches(), "a table needs a dataSource like =archiveItems");
            return source;
        }
        if (!fieldType.hasValue()) {
            return null;
        }
        String key = text(json, fieldType == FieldType.LIST ? "path" : "key");
        require(key != null && KEY.matcher(key).matches(), "key must look like planTitle");
        require(keys.add(key), "this key is used twice");
        return key;
    }

    private static String label(Map<String, Object> json, FieldType fieldType) {
        if (fieldType.isTemporal()) {
            String own = text(json, fieldType == FieldType.TIME ? "timeLabel" : "dateLabel");
            return own != null ? own : text(json, "label");
        }
        return text(json, "label");
    }

    private String hideIf(Map<String, Object> json) {
        Map<String, Object> conditional = map(json.get("conditional"));
        FormSchema.requireKnown(conditional.keySet(), Set.of("hide"));
        return expression(text(conditional, "hide"));
    }

    private String expression(String text) {
        String plain = FeelExpressions.plain(text);
        if (plain == null || plain.isEmpty()) {
            return null;
        }
        expressions.compile(plain);
        return plain;
    }

    /** The choices; one with a property {@code optionIf.<VALUE>} is offered only where that is true. */
    private List<Component.Option> options(
            Map<String, Object> json, FieldType fieldType, Map<String, String> properties) {
        List<Component.Option> options = FormParts.options(json, fieldType);
        properties.keySet().stream().filter(name -> name.startsWith("option")).forEach(name -> {
            String value = name.substring(name.indexOf('.') + 1);
            boolean known = fieldType.isChosen()
                    && options.stream().anyMatch(option -> option.value().equals(value));
            require(known, name + " names no option");
            boolean paired =
                    properties.containsKey("optionIf." + value) && properties.containsKey("optionMessage." + value);
            require(paired, "option " + value + " needs both an optionIf and an optionMessage");
        });
        return options.stream()
                .map(option -> new Component.Option(
                        option.value(),
                        option.label(),
                        expression(properties.get("optionIf." + option.value())),
                        textOrFeel(properties.get("optionMessage." + option.value())),
                        textOrFeel(properties.getOrDefault("optionNo." + option.value(), option.ruleNo()))))
                .toList();
    }

    private static String line(Map<String, Object> json) {
        Map<String, Object> layout = map(json.get("layout"));
        FormSchema.requireKnown(layout.keySet(), Set.of("row", "columns"));
        return text(layout, "row");
    }

    private String textOrFeel(String text) {
        if (text != null && text.startsWith("=")) {
            expression(text);
        }
        return text;
    }

    private List<Component.Rule> rules(Map<String, String> properties) {
        return properties.keySet().stream()
                .filter(name -> name.matches("rule\\d*"))
                .map(name -> name.substring("rule".length()))
                .sorted(Comparator.comparing(number -> number.isEmpty() ? 1 : Integer.parseInt(number)))
                .map(number -> {
                    String message = properties.get("ruleMessage" + number);
                    require(message != null, "rule" + number + " needs a ruleMessage" + number);
                    return new Component.Rule(
                            expression(properties.get("rule" + number)),
                            textOrFeel(message),
                            properties.getOrDefault("ruleNo" + number, "RULE"));
                })
                .toList();
    }
}
