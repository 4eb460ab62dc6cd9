package org.xuegai.inspection.finding;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps what the opened sheets say, so that the group sees where its members agree. */
@Component("countVerdictsDelegate")
class CountVerdictsDelegate implements JavaDelegate {

    private final Findings findings;

    CountVerdictsDelegate(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        findings.keepSheets(execution.getProcessBusinessKey());
    }
}
