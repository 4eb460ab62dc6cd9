package org.xuegai.inspection.finding;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CasePrefill;

/** The group begins with what its members' verdicts come to. */
@Component
class DeliberationPrefill implements CasePrefill {

    private final StandardRows rows;
    private final Findings findings;
    private final FindingWords words;

    DeliberationPrefill(StandardRows rows, Findings findings, FindingWords words) {
        this.rows = rows;
        this.findings = findings;
        this.words = words;
    }

    @Override
    public boolean appliesTo(String formId) {
        return Findings.DELIBERATION.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        Map<Integer, Verdict> majorities = findings.majorities(caseFile.caseNo());
        return Map.of("groupVerdictRows", rows.of(caseFile, (standard, row) -> {
            row.put("verdictCount", words.count(caseFile.caseNo(), standard.no()));
            if (majorities.containsKey(standard.no())) {
                row.put("majorityVerdict", majorities.get(standard.no()).name());
                row.put("groupVerdict", majorities.get(standard.no()).name());
            }
        }));
    }
}
