package org.xuegai.expert.recusal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The task force has not agreed: the society is told why. */
@Component("notifyRecusalRefusedDelegate")
class NotifyRecusalRefusedDelegate implements JavaDelegate {

    private final RecusalOutcome outcome;

    NotifyRecusalRefusedDelegate(RecusalOutcome outcome) {
        this.outcome = outcome;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outcome.refuse(execution.getProcessBusinessKey(), (String) execution.getVariable("recusedExpert"));
    }
}
