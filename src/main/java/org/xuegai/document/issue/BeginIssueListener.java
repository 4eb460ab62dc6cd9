package org.xuegai.document.issue;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Settles which paper a process is about that was called without saying so. */
@Component("beginIssueListener")
class BeginIssueListener implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        IssueProcess.settleKind(execution);
    }
}
