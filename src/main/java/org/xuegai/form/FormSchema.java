package org.xuegai.form;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The part of the form-js schema (up to version 16) that this program draws and binds; the rest is refused. */
final class FormSchema {

    static final Set<String> ROOT = Set.of(
            "$schema",
            "components",
            "exporter",
            "executionPlatform",
            "executionPlatformVersion",
            "id",
            "properties",
            "schemaVersion",
            "title",
            "type",
            "versionTag");
    static final Set<String> VALIDATE = Set.of("required", "minLength", "maxLength", "min", "max", "pattern");
    private static final Set<String> COMMON =
            Set.of("type", "id", "label", "description", "layout", "conditional", "properties", "appearance");
    private static final Set<String> FIELD = Set.of("key", "validate", "readonly", "disabled", "defaultValue");
    private static final Set<String> CHOICE = Set.of("values", "valuesKey", "searchable");
    private static final Map<String, Set<String>> BY_TYPE = Map.ofEntries(
            Map.entry("text", Set.of("text")),
            Map.entry("group", Set.of("components", "showOutline", "verticalAlignment")),
            Map.entry(
                    "dynamiclist",
                    Set.of(
                            "components",
                            "path",
                            "isRepeating",
                            "allowAddRemove",
                            "defaultRepetitions",
                            "showOutline",
                            "disableCollapse",
                            "nonCollapsedItems",
                            "verticalAlignment",
                            "readonly")),
            Map.entry("table", Set.of("columns", "dataSource", "rowCount")),
            Map.entry("textfield", FIELD),
            Map.entry("textarea", FIELD),
            Map.entry("number", with(FIELD, "decimalDigits", "increment", "serializeToString")),
            Map.entry(
                    "datetime",
                    with(
                            FIELD,
                            "subtype",
                            "dateLabel",
                            "timeLabel",
                            "disallowPassedDates",
                            "use24h",
                            "timeInterval",
                            "timeSerializingFormat")),
            Map.entry("checkbox", FIELD),
            Map.entry("select", with(FIELD, CHOICE.toArray(String[]::new))),
            Map.entry("radio", with(FIELD, "values")),
            Map.entry("checklist", with(FIELD, "values", "valuesKey")),
            Map.entry("taglist", with(FIELD, "values")));
    private static final Set<String> NUMERIC = Set.of("maxFiles", "maxItems", "minItems");
    private static final Pattern PROPERTY = Pattern.compile(
            "accept|archive|chapter|checkNo|decision|kind|lamp\\.\\w+|matter|maxFiles|maxItems|meeting|minItems|opinion"
                    + "|(optionIf|optionMessage|optionNo)\\.\\w+|people|phrases"
                    + "|preset|reads|request|requiredIf|reviews|routing|rowKey|rowLead|rowPart|rowQuestion|rowTitle|rowVerdict|section|tiles|unit"
                    + "|(rule|ruleMessage|ruleNo)\\d*");

    private FormSchema() {}

    /** @throws IllegalArgumentException naming the first key that is not known */
    static void requireKnown(String type, Set<String> keys) {
        Set<String> own = BY_TYPE.get(type);
        if (own == null) {
            throw new IllegalArgumentException("unknown component type " + type);
        }
        requireKnown(keys, with(own, COMMON.toArray(String[]::new)));
    }

    static void requireKnown(Set<String> keys, Set<String> known) {
        for (String key : keys) {
            if (!known.contains(key)) {
                throw new IllegalArgumentException("unknown key " + key);
            }
        }
    }

    static void requireKnownProperty(String name, Object value) {
        if (!PROPERTY.matcher(name).matches()) {
            throw new IllegalArgumentException("unknown property " + name);
        }
        if (NUMERIC.contains(name) && !String.valueOf(value).matches("\\d{1,3}")) {
            throw new IllegalArgumentException(name + " cannot be " + value);
        }
    }

    private static Set<String> with(Set<String> keys, String... more) {
        var all = new TreeSet<>(keys);
        all.addAll(Set.of(more));
        return all;
    }
}
