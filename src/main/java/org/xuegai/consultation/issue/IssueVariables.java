package org.xuegai.consultation.issue;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseVariables;
import org.xuegai.consultation.ConsultationCases;
import org.xuegai.consultation.ConsultationIssue.State;
import org.xuegai.consultation.Issues;

/** A society writes its issue out as it files it; one that comes from elsewhere may still have to be. */
@Component
class IssueVariables implements CaseVariables {

    private final Issues issues;

    IssueVariables(Issues issues) {
        this.issues = issues;
    }

    @Override
    public boolean appliesTo(String caseType) {
        return ConsultationCases.ISSUE.equals(caseType);
    }

    @Override
    public Map<String, Object> of(CaseFile caseFile) {
        boolean blank = issues.find(caseFile.caseNo())
                .filter(issue -> issue.state() == State.NEW)
                .isPresent();
        return Map.of("issueDescribed", !blank);
    }
}
