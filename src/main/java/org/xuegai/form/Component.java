package org.xuegai.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One component of a form, as read from the {@code .form} file.
 *
 * @param fieldType what type, kind and subtype mean together
 * @param type one of the fixed list, e.g. {@code textfield}, {@code dynamiclist}
 * @param key name of the value in the data; the path of a dynamic list; null for text and groups
 * @param label the words beside the field; for {@code text} the text itself
 * @param description how to fill it in, FEEL where it begins with {@code =}; null for none
 * @param line name of the line of the layout that it shares with its neighbours; null when it has one to itself
 * @param kind {@code file}, {@code person}, {@code signature}, {@code money}, {@code integer}, …; null for plain
 * @param hideIf FEEL expression; null when always shown
 * @param requiredIf FEEL expression; null when that does not depend on other fields
 * @param options choices of select, radio, checklist, taglist; the columns of a table
 * @param children components of a group or of one row of a dynamic list
 * @param validation required, minLength, maxLength, min, max, pattern, decimalDigits as given in the file
 * @param rules conditions across fields: {@code rule}, {@code rule2}, … in this order
 * @param properties the file's custom properties, never null
 */
public record Component(
        FieldType fieldType,
        String type,
        String key,
        String label,
        String description,
        String line,
        String kind,
        boolean readonly,
        String hideIf,
        String requiredIf,
        Object defaultValue,
        List<Option> options,
        List<Component> children,
        Map<String, Object> validation,
        List<Rule> rules,
        Map<String, String> properties) {

    /**
     * A choice: the stored code and the Chinese label.
     *
     * @param offeredIf FEEL expression over the row, the form and the facts; null when always offered
     * @param otherwise what to tell who misses the choice, FEEL where it begins with {@code =}; null when always offered
     * @param ruleNo number of the rule that withholds it, FEEL likewise; {@code OPTION} for none
     */
    public record Option(String value, String label, String offeredIf, String otherwise, String ruleNo) {

        public Option(String value, String label) {
            this(value, label, null, null, "OPTION");
        }
    }

    /**
     * A condition across fields that must not be false.
     *
     * @param message what to do, FEEL where it begins with {@code =}
     * @param code {@code ruleNo} of the file, or {@code RULE}
     */
    public record Rule(String expression, String message, String code) {}

    /** The components with a value at this level, groups opened: of a form's group or of one row of a list. */
    public Stream<Component> fields() {
        return fieldsOf(children);
    }

    static Stream<Component> fieldsOf(List<Component> components) {
        return components.stream()
                .flatMap(c -> c.fieldType() == FieldType.GROUP ? c.fields() : Stream.of(c))
                .filter(c -> c.fieldType().hasValue());
    }

    /** @return null when there is no such property */
    public String property(String name) {
        return properties.get(name);
    }

    public boolean required() {
        return Boolean.TRUE.equals(validation.get("required"));
    }

    /** Whether the rows of this list are prepared: none can be added or removed. */
    public boolean preset() {
        return properties.containsKey("preset");
    }

    /** Key of the number that tells the prepared rows of this list apart. */
    public String rowKey() {
        return properties.getOrDefault("rowKey", "taskNo");
    }

    /** What a file field takes, as people read it: pdf、jpg、png. */
    String accepted() {
        return properties.getOrDefault("accept", "pdf,jpg,png,docx,xlsx").replaceAll("\\s*,\\s*", "、");
    }

    /** An integer property; the given number when it is not there. */
    public int number(String property, int otherwise) {
        String text = properties.get(property);
        return text == null ? otherwise : Integer.parseInt(text);
    }
}
