package org.xuegai.consultation.meeting;

import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.consultation.ConsultationMeetings;

/** Whoever calls a meeting sees which ones the rules ask for. */
@Component
class MeetingPrefill implements CasePrefill {

    private final Suggestions suggestions;

    MeetingPrefill(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @Override
    public boolean appliesTo(String formId) {
        return ConsultationMeetings.FORM.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        String due =
                suggestions.today().stream().map(Suggestions.Suggestion::text).collect(Collectors.joining("\n"));
        return due.isEmpty() ? Map.of() : Map.of("meetingSuggestion", due);
    }
}
