package org.xuegai.inspection.finding;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CasePrefill;

/** An expert's sheet begins with the pass lines, the society's own verdicts and what was to be looked at. */
@Component
class SheetPrefill implements CasePrefill {

    private final StandardRows rows;
    private final FindingWords words;

    SheetPrefill(StandardRows rows, FindingWords words) {
        this.rows = rows;
        this.words = words;
    }

    @Override
    public boolean appliesTo(String formId) {
        return Findings.SHEET.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        return Map.of("sheetRows", rows.of(caseFile, (standard, row) -> {
            row.put("passLine", standard.passLine());
            words.putSelf(caseFile.caseNo(), standard, row);
            row.put("preReviewText", words.questions(caseFile.caseNo(), standard.no()));
        }));
    }
}
