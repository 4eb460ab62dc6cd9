package org.xuegai.consultation.issue;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts on record what the leading group has somebody do. */
@Component("keepEscalationDelegate")
class KeepEscalationDelegate implements JavaDelegate {

    private final Escalations escalations;

    KeepEscalationDelegate(Escalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("openResolutions", escalations.keep(execution.getProcessBusinessKey()));
    }
}
