package org.xuegai.consultation.issue;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFiles;
import org.xuegai.consultation.Issues;

/** Puts the issue among those that wait for a meeting. */
@Component("enterIssueDelegate")
class EnterIssueDelegate implements JavaDelegate {

    private final Issues issues;
    private final CaseFiles caseFiles;

    EnterIssueDelegate(Issues issues, CaseFiles caseFiles) {
        this.issues = issues;
        this.caseFiles = caseFiles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issues.enter(caseFiles.get(execution.getProcessBusinessKey()));
    }
}
