package org.xuegai.inspection.finding;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CasePrefill;

/** An expert reading the papers finds the eleven standards with what the society says of itself. */
@Component
class PreReviewPrefill implements CasePrefill {

    static final String FORM = "pre-review";
    static final String ROWS = "preReviewRows";

    private final StandardRows rows;
    private final FindingWords words;

    PreReviewPrefill(StandardRows rows, FindingWords words) {
        this.rows = rows;
        this.words = words;
    }

    @Override
    public boolean appliesTo(String formId) {
        return FORM.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        return Map.of(ROWS, rows.of(caseFile, (standard, row) -> words.putSelf(caseFile.caseNo(), standard, row)));
    }
}
