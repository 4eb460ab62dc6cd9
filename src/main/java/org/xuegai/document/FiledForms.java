package org.xuegai.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.form.FormCatalogue;
import org.xuegai.platform.XuegaiClock;

/** The latest filings of a case's forms, for the papers made from them. */
@Component
public class FiledForms {

    private final Submissions submissions;
    private final FormCatalogue forms;

    FiledForms(Submissions submissions, FormCatalogue forms) {
        this.submissions = submissions;
        this.forms = forms;
    }

    public Optional<Submission> submission(String caseNo, String formId) {
        return submissions.latest(caseNo, formId);
    }

    public Filed latest(String caseNo, String formId) {
        return submission(caseNo, formId)
                .map(filed -> new Filed(filed.values()))
                .orElse(Filed.NOTHING);
    }

    /** What an option is called on the form; the code itself when the form has no such option. */
    public String label(String formId, String key, String code) {
        return components(forms.form(formId).components().stream())
                .filter(field -> key.equals(field.key()))
                .flatMap(field -> field.options().stream())
                .filter(option -> option.value().equals(code))
                .map(org.xuegai.form.Component.Option::label)
                .findFirst()
                .orElse(code);
    }

    private static Stream<org.xuegai.form.Component> components(Stream<org.xuegai.form.Component> level) {
        return level.flatMap(field -> Stream.concat(
                Stream.of(field), field.children() == null ? Stream.empty() : components(field.children().stream())));
    }

    public static LocalDate day(Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, XuegaiClock.ZONE);
    }
}
