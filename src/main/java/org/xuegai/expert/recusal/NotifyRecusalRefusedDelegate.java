package org.xuegai.expert.recusal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The task force has not agreed: the society is told why. */
@Component("notifyRecusalRefusedDelegate")
class NotifyRecusalRefusedDelegate implements JavaDelegate {

    private final Recusals recusals;

    NotifyRecusalRefusedDelegate(Recusals recusals) {
        this.recusals = recusals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        recusals.refuse(execution.getProcessBusinessKey(), (String) execution.getVariable("recusedExpert"));
    }
}
