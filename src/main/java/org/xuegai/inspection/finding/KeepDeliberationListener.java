package org.xuegai.inspection.finding;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Keeps the group's verdicts as it has deliberated them. */
@Component("keepDeliberationListener")
class KeepDeliberationListener implements ExecutionListener {

    private final Findings findings;

    KeepDeliberationListener(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (!execution.isCanceled()) {
            findings.keepGroup(execution.getProcessBusinessKey());
        }
    }
}
