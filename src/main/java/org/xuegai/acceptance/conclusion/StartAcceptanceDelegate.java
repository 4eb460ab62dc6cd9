package org.xuegai.acceptance.conclusion;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The inspection is over: the acceptance begins. Reads {@code falseMaterialSuspected}. */
@Component("startAcceptanceDelegate")
class StartAcceptanceDelegate implements JavaDelegate {

    private final Handover handover;

    StartAcceptanceDelegate(Handover handover) {
        this.handover = handover;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handover.begin(
                execution.getProcessBusinessKey(),
                Boolean.parseBoolean(String.valueOf(execution.getVariable("falseMaterialSuspected"))));
    }
}
