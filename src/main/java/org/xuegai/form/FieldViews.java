package org.xuegai.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

/** Makes the view of one field from its place. */
@Service
class FieldViews {

    private static final Set<String> PHOTOS = Set.of("jpg", "png");

    private final FeelExpressions expressions;
    private final Choices choices;
    private final DisplayedValues displayed;

    FieldViews(FeelExpressions expressions, Choices choices, DisplayedValues displayed) {
        this.expressions = expressions;
        this.choices = choices;
        this.displayed = displayed;
    }

    /** @param error what has to be changed here; null for nothing */
    FieldsView.Item of(FormState.Place place, FormContext context, String error) {
        Component field = place.field();
        String path = place.path().toString();
        String id = FieldPath.id(path);
        if (!place.writable()) {
            return new FieldsView.Fixed(id, field.label(), displayed.of(field, place.raw(), context), error);
        }
        return new FieldsView.Field(
                path,
                id,
                control(place),
                field.label(),
                hint(place),
                error,
                isOptional(field),
                value(place),
                width(field),
                inputMode(field.fieldType()),
                field.property("unit") == null ? null : displayed.unitName(field.property("unit")),
                field.validation().get("maxLength") instanceof Integer most ? most : null,
                choices(place, id, context),
                uploads(place, context),
                upload(field),
                phrases(field));
    }

    /** How to fill it in, and why an option is missing; null for neither. */
    private String hint(FormState.Place place) {
        String how = place.field().description();
        String hint = Stream.concat(
                        Stream.ofNullable(how).map(text -> expressions.text(text, place.scope())),
                        choices.withheld(place).stream())
                .collect(Collectors.joining(" "));
        return hint.isEmpty() ? null : hint;
    }

    private static String control(FormState.Place place) {
        Component field = place.field();
        return switch (field.fieldType()) {
            case TEXTAREA, RICH_TEXT -> "textarea";
            case PHONE -> "tel";
            case EMAIL -> "email";
            case DATE -> orText(place, "date");
            case TIME -> orText(place, "time");
            case DATE_TIME -> orText(place, "datetime-local");
            case SELECT, PERSON -> "select";
            case RADIO -> field.property("tiles") == null ? "radio" : "tiles";
            case CHECKBOX -> "checkbox";
            case CHECKLIST, TAGLIST -> "checks";
            case FILE -> "file";
            case SIGNATURE -> "password";
            default -> "text";
        };
    }

    /** A date input would hide a day that does not exist; a text input shows what was typed. */
    private static String orText(FormState.Place place, String control) {
        return place.reading().understood() ? control : "text";
    }

    private static boolean isOptional(Component field) {
        return !field.required() && field.requiredIf() == null && field.fieldType() != FieldType.CHECKBOX;
    }

    private static String value(FormState.Place place) {
        FieldType type = place.field().fieldType();
        if (type.isMultiple() || type == FieldType.SIGNATURE) {
            return "";
        }
        Object value = place.reading().understood() ? place.reading().value() : place.raw();
        if (value == null) {
            return "";
        }
        if (type == FieldType.RICH_TEXT) {
            return RichText.typed(value.toString());
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static String width(Component field) {
        return switch (field.fieldType()) {
            case NUMBER, INTEGER, TIME -> "w-s";
            case DATE, DATE_TIME, PHONE, SIGNATURE -> "w-m";
            case EMAIL, SELECT, PERSON -> "w-l";
            case TEXT -> field.validation().get("maxLength") instanceof Integer most && most <= 20 ? "w-m" : null;
            default -> null;
        };
    }

    private static String inputMode(FieldType type) {
        return switch (type) {
            case INTEGER -> "numeric";
            case NUMBER -> "decimal";
            default -> null;
        };
    }

    private List<FieldsView.Choice> choices(FormState.Place place, String id, FormContext context) {
        var drawn = new ArrayList<FieldsView.Choice>();
        FieldType type = place.field().fieldType();
        if (!type.isChosen() && type != FieldType.PERSON) {
            return drawn;
        }
        Object value = place.reading().value();
        for (Component.Option option : choices.offered(place, context)) {
            boolean chosen = value instanceof List<?> list
                    ? list.contains(option.value())
                    : option.value().equals(value);
            String ownId = drawn.isEmpty() ? id : id + "-" + (drawn.size() + 1);
            drawn.add(new FieldsView.Choice(ownId, option.value(), option.label(), chosen));
        }
        return drawn;
    }

    private List<FieldsView.Upload> uploads(FormState.Place place, FormContext context) {
        if (place.field().fieldType() != FieldType.FILE || !(place.reading().value() instanceof List<?> ids)) {
            return List.of();
        }
        return displayed.files(ids, context).stream()
                .map(file -> new FieldsView.Upload(file.id(), file.name(), file.size()))
                .toList();
    }

    private static FieldsView.Upload.Rule upload(Component field) {
        if (field.fieldType() != FieldType.FILE) {
            return null;
        }
        String accept = field.property("accept");
        String endings = accept == null
                ? null
                : "." + accept.replaceAll("\\s*,\\s*", ",.").replace(".jpg", ".jpg,.jpeg");
        boolean photos = accept != null && PHOTOS.containsAll(List.of(accept.split("\\s*,\\s*")));
        return new FieldsView.Upload.Rule(endings, field.number("maxFiles", 1) > 1, photos);
    }

    private static List<String> phrases(Component field) {
        String phrases = field.property("phrases");
        return phrases == null
                ? List.of()
                : Arrays.stream(phrases.split("\\|")).map(String::strip).toList();
    }

    /** A read-only table of what the data holds under its source. */
    FieldsView.Table table(Component table, Map<String, Object> data) {
        List<List<String>> rows = FormState.rows(data.get(table.key())).stream()
                .map(row -> table.options().stream()
                        .map(column -> row.get(column.value()) == null
                                ? ""
                                : row.get(column.value()).toString())
                        .toList())
                .toList();
        return new FieldsView.Table(
                table.label(),
                table.options().stream().map(Component.Option::label).toList(),
                rows);
    }
}
