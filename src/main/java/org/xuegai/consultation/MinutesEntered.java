package org.xuegai.consultation;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.form.FormCatalogue;
import org.xuegai.form.FormDefinition;
import org.xuegai.form.Values;

/** Minutes whose number was entered by hand with a decision, in the fields that a form marks as {@code meeting}. */
@Component
class MinutesEntered {

    /** @param day keys of the fields for the day of the meeting and for the number of its minutes */
    record Fields(String formId, String day, String number) {

        LocalDate day(Map<String, Object> filed) {
            return Values.date(filed, day);
        }

        /** As {@link MinutesEntered#plain} writes it; empty while there is none. */
        Optional<String> number(Map<String, Object> filed) {
            return Optional.ofNullable(Values.text(filed, number)).map(MinutesEntered::plain);
        }
    }

    private final List<Fields> fields;
    private final Submissions submissions;

    MinutesEntered(FormCatalogue forms, Submissions submissions) {
        this.fields = forms.all().stream().flatMap(MinutesEntered::marked).toList();
        this.submissions = submissions;
    }

    /** Of every form that asks for minutes. */
    List<Fields> fields() {
        return fields;
    }

    private static Stream<Fields> marked(FormDefinition form) {
        return key(form, "date")
                .flatMap(day -> key(form, "minutesNo").map(number -> new Fields(form.id(), day, number)))
                .stream();
    }

    private static Optional<String> key(FormDefinition form, String part) {
        return form.fields()
                .filter(field -> Objects.equals(field.property("meeting"), part))
                .map(field -> field.key())
                .findFirst();
    }

    /** All that are in force, as {@link #plain} writes them. */
    Set<String> numbers() {
        return fields.stream()
                .flatMap(form -> submissions.latestOfAll(form.formId()).stream()
                        .map(Submission::values)
                        .flatMap(filed -> form.number(filed).stream()))
                .collect(Collectors.toSet());
    }

    /** The same number however it was typed: with spaces, other brackets, full-width digits. */
    static String plain(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceAll("[\\[(【〖]", "〔")
                .replaceAll("[])】〗]", "〕");
    }
}
