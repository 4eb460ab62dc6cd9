package org.xuegai.document.approval;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseEvent;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.document.Filed;
import org.xuegai.form.FormCatalogue;
import org.xuegai.form.FormDefinition;
import org.xuegai.platform.Messages;

/** Names the meeting that gave an opinion, as the form says that it was entered with: property {@code meeting}. */
@Component
class Meetings {

    private static final String PROPERTY = "meeting";

    private final Submissions submissions;
    private final FormCatalogue forms;
    private final Messages messages;

    Meetings(Submissions submissions, FormCatalogue forms, Messages messages) {
        this.submissions = submissions;
        this.forms = forms;
        this.messages = messages;
    }

    /** @return null for an opinion that is that of the person who entered it */
    String of(CaseEvent opinion) {
        return submissions.of(opinion.caseNo()).stream()
                .filter(filed -> filed.taskKey() != null && filed.taskKey().equals(opinion.taskKey()))
                .reduce((first, second) -> second)
                .map(this::named)
                .orElse(null);
    }

    private String named(Submission filed) {
        FormDefinition form = forms.form(filed.formId());
        Filed values = new Filed(filed.values());
        String minutes = value(form, values, "minutesNo");
        String named = Stream.of(
                        value(form, values, "title"),
                        value(form, values, "date"),
                        minutes.isEmpty() ? "" : messages.official("document.approval.minutes", minutes))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("　"));
        return named.isEmpty() ? null : named;
    }

    private static String value(FormDefinition form, Filed values, String part) {
        return form.fields()
                .filter(field -> part.equals(field.property(PROPERTY)))
                .map(field -> values.text(field.key()))
                .findFirst()
                .orElse("");
    }
}
