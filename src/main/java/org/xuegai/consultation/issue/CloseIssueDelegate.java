package org.xuegai.consultation.issue;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.consultation.ConsultationIssue.State;
import org.xuegai.consultation.Issues;

/** All that was decided on the issue is done. */
@Component("closeIssueDelegate")
class CloseIssueDelegate implements JavaDelegate {

    private final Issues issues;

    CloseIssueDelegate(Issues issues) {
        this.issues = issues;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issues.move(execution.getProcessBusinessKey(), State.SETTLED);
    }
}
