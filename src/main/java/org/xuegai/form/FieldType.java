package org.xuegai.form;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What a component means for binding, checking and drawing: its type, made finer by its {@code kind}. */
public enum FieldType {
    NOTE,
    GROUP,
    LIST,
    TABLE,
    TEXT,
    TEXTAREA,
    RICH_TEXT,
    PHONE,
    EMAIL,
    NUMBER,
    INTEGER,
    DATE,
    TIME,
    DATE_TIME,
    SELECT,
    RADIO,
    PERSON,
    CHECKBOX,
    CHECKLIST,
    TAGLIST,
    FILE,
    SIGNATURE;

    private static final Map<String, FieldType> BY_TYPE = Map.ofEntries(
            Map.entry("text", NOTE),
            Map.entry("group", GROUP),
            Map.entry("dynamiclist", LIST),
            Map.entry("table", TABLE),
            Map.entry("textfield", TEXT),
            Map.entry("textarea", TEXTAREA),
            Map.entry("number", NUMBER),
            Map.entry("select", SELECT),
            Map.entry("radio", RADIO),
            Map.entry("checkbox", CHECKBOX),
            Map.entry("checklist", CHECKLIST),
            Map.entry("taglist", TAGLIST));
    private static final Map<String, Map<String, FieldType>> BY_KIND = Map.of(
            "textfield", Map.of("file", FILE, "signature", SIGNATURE, "phone", PHONE, "email", EMAIL),
            "textarea", Map.of("richText", RICH_TEXT),
            "number", Map.of("integer", INTEGER, "money", NUMBER),
            "select", Map.of("person", PERSON, "returnedField", SELECT),
            "checklist", Map.of("returnedFields", CHECKLIST, "approvedTasks", CHECKLIST));
    private static final Map<String, FieldType> BY_SUBTYPE = Map.of("date", DATE, "time", TIME, "datetime", DATE_TIME);
    private static final Set<FieldType> VALUELESS = EnumSet.of(NOTE, GROUP, TABLE);
    private static final Set<FieldType> MULTIPLE = EnumSet.of(CHECKLIST, TAGLIST, FILE);
    private static final Set<FieldType> NUMERIC = EnumSet.of(NUMBER, INTEGER);
    private static final Set<FieldType> CHOSEN = EnumSet.of(SELECT, RADIO, CHECKLIST, TAGLIST);
    private static final Set<FieldType> TEMPORAL = EnumSet.of(DATE, TIME, DATE_TIME);

    /** @throws IllegalArgumentException for a type, kind or subtype outside the fixed list */
    static FieldType of(String type, String kind, String subtype, Integer decimalDigits) {
        if ("datetime".equals(type)) {
            return require(BY_SUBTYPE.get(subtype), "unknown subtype " + subtype);
        }
        if (kind != null) {
            return require(BY_KIND.getOrDefault(type, Map.of()).get(kind), "unknown kind " + kind + " of " + type);
        }
        if ("number".equals(type) && decimalDigits != null && decimalDigits == 0) {
            return INTEGER;
        }
        return require(BY_TYPE.get(type), "unknown component type " + type);
    }

    private static FieldType require(FieldType found, String message) {
        if (found == null) {
            throw new IllegalArgumentException(message);
        }
        return found;
    }

    /** Whether the component has a value of its own in the data; lists do, groups, texts and tables do not. */
    public boolean hasValue() {
        return !VALUELESS.contains(this);
    }

    /** Whether the value is a list of texts: codes or file ids. */
    public boolean isMultiple() {
        return MULTIPLE.contains(this);
    }

    public boolean isNumeric() {
        return NUMERIC.contains(this);
    }

    public boolean isTemporal() {
        return TEMPORAL.contains(this);
    }

    /** Whether the value is one of the options written in the form. */
    public boolean isChosen() {
        return CHOSEN.contains(this);
    }
}
