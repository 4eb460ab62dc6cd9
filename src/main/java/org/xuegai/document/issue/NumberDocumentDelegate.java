package org.xuegai.document.issue;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Numbers the paper that has been registered and prints it. */
@Component("numberDocumentDelegate")
class NumberDocumentDelegate implements JavaDelegate {

    private final DocumentIssue issue;

    NumberDocumentDelegate(DocumentIssue issue) {
        this.issue = issue;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issue.number(execution.getProcessBusinessKey(), IssueProcess.kindIn(execution));
    }
}
