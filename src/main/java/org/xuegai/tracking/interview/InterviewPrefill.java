package org.xuegai.tracking.interview;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CasePrefill;

/** The record begins with why the society is called in. */
@Component
class InterviewPrefill implements CasePrefill {

    static final String FORM = "interview-record";

    private final SentDuties duties;

    InterviewPrefill(SentDuties duties) {
        this.duties = duties;
    }

    @Override
    public boolean appliesTo(String formId) {
        return FORM.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        return duties.lastReason(caseFile.caseNo())
                .map(reason -> Map.<String, Object>of(Interviews.REASON, reason))
                .orElse(Map.of());
    }
}
