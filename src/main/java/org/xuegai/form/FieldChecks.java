package org.xuegai.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.stereotype.Service;
import org.xuegai.platform.FieldProblem;

/** Checks one field: understood, required, within its bounds, one of its options, its rules kept. */
@Service
class FieldChecks {

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "pdf", "application/pdf",
            "jpg", "image/jpeg",
            "png", "image/png",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final FeelExpressions expressions;
    private final FormSpi spi;
    private final Choices choices;
    private final FieldProblems words;

    FieldChecks(FeelExpressions expressions, FormSpi spi, Choices choices, FieldProblems words) {
        this.expressions = expressions;
        this.spi = spi;
        this.choices = choices;
        this.words = words;
    }

    /** @return the first thing to change; empty also for what this person cannot change */
    Optional<FieldProblem> check(FormState.Place place, FormContext context) {
        if (!place.open()) {
            return Optional.empty();
        }
        return place.field().readonly()
                ? brokenRule(place)
                : value(place, context).or(() -> brokenRule(place));
    }

    /** The first rule across fields that is false here. */
    Optional<FieldProblem> brokenRule(FormState.Place place) {
        return place.field().rules().stream()
                .filter(rule -> expressions.isFalse(rule.expression(), place.scope()))
                .findFirst()
                .map(rule -> new FieldProblem(
                        place.path().toString(), rule.code(), expressions.text(rule.message(), place.scope())));
    }

    private Optional<FieldProblem> value(FormState.Place place, FormContext context) {
        Reading reading = place.reading();
        Component field = place.field();
        if (!reading.understood()) {
            return problem(place, reading.problem(), reading.args().toArray());
        }
        if (reading.value() == null || Boolean.FALSE.equals(reading.value())) {
            return isRequired(place) ? Optional.of(words.required(place.path(), field)) : Optional.empty();
        }
        return switch (field.fieldType()) {
            case TEXT, TEXTAREA, RICH_TEXT, PHONE, EMAIL -> text(place, (String) reading.value());
            case NUMBER, INTEGER -> number(place, new BigDecimal(reading.value().toString()));
            case DATE -> day(place, LocalDate.parse((String) reading.value()));
            case SELECT, RADIO, PERSON, CHECKLIST, TAGLIST -> option(place, context);
            case FILE -> files(place, (List<?>) reading.value(), context);
            case SIGNATURE ->
                reading.value() instanceof Password
                        ? Optional.empty()
                        : Optional.of(words.required(place.path(), field));
            default -> Optional.empty();
        };
    }

    private boolean isRequired(FormState.Place place) {
        String condition = place.field().requiredIf();
        return place.field().required() || (condition != null && expressions.isTrue(condition, place.scope()));
    }

    private Optional<FieldProblem> text(FormState.Place place, String text) {
        Map<String, Object> bounds = place.field().validation();
        int length = Texts.length(text);
        if (bounds.get("minLength") instanceof Integer least && length < least) {
            return problem(place, "TOO_SHORT", least, length);
        }
        if (bounds.get("maxLength") instanceof Integer most && length > most) {
            return problem(place, "TOO_LONG", most, length);
        }
        if (bounds.get("pattern") instanceof Pattern pattern
                && !pattern.matcher(text).matches()) {
            return problem(place, "PATTERN");
        }
        return Optional.empty();
    }

    private Optional<FieldProblem> number(FormState.Place place, BigDecimal number) {
        Map<String, Object> bounds = place.field().validation();
        if (bounds.get("min") instanceof Number least && number.compareTo(new BigDecimal(least.toString())) < 0) {
            return problem(place, "TOO_SMALL", least, number.toPlainString());
        }
        if (bounds.get("max") instanceof Number most && number.compareTo(new BigDecimal(most.toString())) > 0) {
            return problem(place, "TOO_LARGE", most, number.toPlainString());
        }
        return Optional.empty();
    }

    private Optional<FieldProblem> day(FormState.Place place, LocalDate day) {
        boolean past = place.field().validation().containsKey("disallowPassedDates")
                && place.scope().get("today") instanceof LocalDate today
                && day.isBefore(today);
        return past ? problem(place, "PAST") : Optional.empty();
    }

    private Optional<FieldProblem> option(FormState.Place place, FormContext context) {
        List<String> known = choices.offered(place, context).stream()
                .map(Component.Option::value)
                .toList();
        Object value = place.reading().value();
        if (known.containsAll(value instanceof List<?> chosen ? chosen : List.of(value))) {
            return Optional.empty();
        }
        return choices.refusal(place, context).or(() -> problem(place, "OPTION"));
    }

    private Optional<FieldProblem> files(FormState.Place place, List<?> ids, FormContext context) {
        int most = place.field().number("maxFiles", 1);
        if (ids.size() > most) {
            return problem(place, "TOO_MANY_FILES", most, ids.size());
        }
        String accept = place.field().property("accept");
        for (Object id : ids) {
            var file = spi.file(id.toString(), context);
            if (file.isEmpty()) {
                return problem(place, "FILE_MISSING");
            }
            if (accept != null && !accepts(accept, file.get().mediaType())) {
                return Optional.of(words.file(
                        place.path(), place.field(), "FILE_TYPE", file.get().name()));
            }
        }
        return Optional.empty();
    }

    private static boolean accepts(String accept, String mediaType) {
        return List.of(accept.split("\\s*,\\s*")).stream()
                .anyMatch(ending -> mediaType.equals(MEDIA_TYPES.get(ending)));
    }

    private Optional<FieldProblem> problem(FormState.Place place, String code, Object... args) {
        return Optional.of(words.of(place.path(), place.field(), code, args));
    }
}
