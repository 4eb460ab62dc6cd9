package org.xuegai.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;

/** Values as people read them: labels for codes, names for people and files, units beside numbers. */
@Service
class DisplayedValues {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final FormSpi spi;
    private final Messages messages;

    DisplayedValues(FormSpi spi, Messages messages) {
        this.spi = spi;
        this.messages = messages;
    }

    /** Empty text for an empty value; what could not be read is shown as it was typed. */
    Answer.Value of(Component field, Object raw, FormContext context) {
        Reading reading = ValueReader.read(field, raw);
        if (!reading.understood()) {
            return Answer.Value.of(String.valueOf(raw));
        }
        Object value = reading.value();
        if (value == null || value instanceof Password) {
            return Answer.Value.of("");
        }
        return switch (field.fieldType()) {
            case RICH_TEXT -> new Answer.Value((String) value, true, List.of());
            case FILE -> new Answer.Value("", false, files((List<?>) value, context));
            case SIGNATURE -> Answer.Value.of(signature((Map<?, ?>) value));
            default -> Answer.Value.of(text(field, value, context));
        };
    }

    /** The files of a file field that are still there. */
    List<Answer.File> files(List<?> ids, FormContext context) {
        return ids.stream()
                .flatMap(id -> spi.file(id.toString(), context).stream())
                .map(file -> new Answer.File(file.id(), file.name(), size(file.size())))
                .toList();
    }

    private String text(Component field, Object value, FormContext context) {
        return switch (field.fieldType()) {
            case CHECKBOX -> messages.get(Boolean.TRUE.equals(value) ? "form.yes" : "form.no");
            case DATE_TIME -> LocalDateTime.parse((String) value).format(MINUTE);
            case NUMBER, INTEGER -> new BigDecimal(value.toString()).toPlainString() + unit(field);
            case SELECT, RADIO, PERSON -> label(field, value, context);
            case CHECKLIST, TAGLIST ->
                ((List<?>) value)
                        .stream().map(code -> label(field, code, context)).collect(Collectors.joining("、"));
            default -> value.toString();
        };
    }

    private String label(Component field, Object code, FormContext context) {
        return spi.options(field, context).stream()
                .filter(option -> option.value().equals(code))
                .map(Component.Option::label)
                .findFirst()
                .orElse(code.toString());
    }

    private String unit(Component field) {
        String unit = field.property("unit");
        return unit == null ? "" : " " + unitName(unit);
    }

    String unitName(String unit) {
        return unit.equals("yuan") ? messages.get("form.unit.yuan") : unit;
    }

    private static String signature(Map<?, ?> signature) {
        var at = LocalDateTime.ofInstant(Instant.parse(String.valueOf(signature.get("at"))), XuegaiClock.ZONE);
        return signature.get("name") + "　" + at.format(MINUTE);
    }

    private static String size(long bytes) {
        return bytes < 1_000_000
                ? Math.max(1, bytes / 1000) + " KB"
                : "%d.%d MB".formatted(bytes / 1_000_000, bytes / 100_000 % 10);
    }
}
