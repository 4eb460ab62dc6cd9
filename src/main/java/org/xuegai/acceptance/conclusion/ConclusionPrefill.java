package org.xuegai.acceptance.conclusion;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptance;
import org.xuegai.acceptance.AcceptanceWords;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.form.Values;

/** Puts before those who recheck, study and decide what the rule and the others before them have said. */
@Component
class ConclusionPrefill implements CasePrefill {

    private static final Set<String> FORMS = Set.of(
            ConclusionCheck.RECHECK,
            ClarifyOnceCheck.CLARIFICATION,
            "head-recheck",
            ConclusionCheck.MEETING,
            "acceptance-decision");

    private final Acceptances acceptances;
    private final Submissions submissions;
    private final AcceptanceWords words;

    ConclusionPrefill(Acceptances acceptances, Submissions submissions, AcceptanceWords words) {
        this.acceptances = acceptances;
        this.submissions = submissions;
        this.words = words;
    }

    @Override
    public boolean appliesTo(String formId) {
        return FORMS.contains(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        return acceptances
                .of(caseFile.caseNo())
                .map(acceptance -> data(caseFile.caseNo(), acceptance))
                .orElse(Map.of());
    }

    private Map<String, Object> data(String caseNo, Acceptance acceptance) {
        Map<String, Object> data = new HashMap<>();
        data.put("computedConclusion", words.conclusion(acceptance.computed()));
        data.put("conclusionRule", words.rule(acceptance));
        data.put("departmentConclusion", words.conclusion(said(caseNo, ConclusionCheck.RECHECK, "proposedConclusion")));
        data.put("meetingConclusionText", words.conclusion(said(caseNo, ConclusionCheck.MEETING, "meetingConclusion")));
        data.put("clarifyQuestion", said(caseNo, ConclusionCheck.RECHECK, "clarifyQuestion"));
        data.values().removeIf(Objects::isNull);
        return data;
    }

    private String said(String caseNo, String form, String field) {
        return submissions
                .latest(caseNo, form)
                .map(filed -> Values.text(filed.values(), field))
                .orElse(null);
    }
}
