package org.xuegai.inspection.opinion;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CaseFacts;
import org.xuegai.inspection.InspectionCases;
import org.xuegai.inspection.finding.Findings;
import org.xuegai.inspection.finding.Verdict;

/** What the rules of the opinion's form may read: whether every standard is met. */
@Component
class OpinionFacts implements CaseFacts {

    private final Findings findings;

    OpinionFacts(Findings findings) {
        this.findings = findings;
    }

    @Override
    public Map<String, Object> of(CaseFile caseFile) {
        return InspectionCases.TYPE.equals(caseFile.caseType())
                ? Map.of(
                        "allMet",
                        findings.verdicts(caseFile.caseNo()).values().stream().allMatch(Verdict.MET::equals))
                : Map.of();
    }
}
