package org.xuegai.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns a raw value into the type of its field. */
final class ValueReader {

    private static final Pattern PHONE =
            Pattern.compile("1[3-9]\\d{9}|(0\\d{2,3}-?)?\\d{3,4}-?\\d{4}(-\\d{1,6})?|400-?\\d{3}-?\\d{4}");
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}");

    private ValueReader() {}

    static Reading read(Component field, Object raw) {
        if (raw == null || (raw instanceof String text && text.isBlank())) {
            return field.fieldType() == FieldType.CHECKBOX ? Reading.of(false) : Reading.EMPTY;
        }
        FieldType type = field.fieldType();
        return switch (type) {
            case NUMBER, INTEGER -> NumberReader.read(raw, NumberReader.decimals(field));
            case DATE, TIME, DATE_TIME -> DateReader.read(raw, type);
            case CHECKBOX -> yesOrNo(raw);
            case CHECKLIST, TAGLIST, FILE -> several(raw);
            case SIGNATURE -> raw instanceof Password || raw instanceof Map ? Reading.of(raw) : Reading.EMPTY;
            default -> raw instanceof String text ? text(type, text) : Reading.problem("TEXT");
        };
    }

    private static Reading text(FieldType type, String text) {
        return switch (type) {
            case TEXTAREA -> nonEmpty(Texts.lines(text));
            case RICH_TEXT -> nonEmpty(RichText.html(text));
            case PHONE -> matching(Texts.halfWidth(text).replaceAll("[\\s()]", ""), PHONE, "PHONE");
            case EMAIL -> matching(Texts.halfWidth(text).strip(), EMAIL, "EMAIL");
            default -> nonEmpty(Texts.line(text));
        };
    }

    private static Reading nonEmpty(String text) {
        return text.isEmpty() ? Reading.EMPTY : Reading.of(text);
    }

    private static Reading matching(String text, Pattern pattern, String problem) {
        return pattern.matcher(text).matches() ? Reading.of(text) : Reading.problem(problem);
    }

    private static Reading yesOrNo(Object raw) {
        if (raw instanceof Boolean) {
            return Reading.of(raw);
        }
        return switch (String.valueOf(raw)) {
            case "true", "on" -> Reading.of(true);
            case "false" -> Reading.of(false);
            default -> Reading.problem("YES_OR_NO");
        };
    }

    private static Reading several(Object raw) {
        var values = new ArrayList<String>();
        for (Object value : raw instanceof List<?> list ? list : List.of(raw)) {
            if (!(value instanceof String text)) {
                return Reading.problem("TEXT");
            }
            if (!text.isBlank() && !values.contains(text.strip())) {
                values.add(text.strip());
            }
        }
        return values.isEmpty() ? Reading.EMPTY : Reading.of(List.copyOf(values));
    }
}
