package org.xuegai.expert.recusal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The task force has agreed: the expert stands aside, a spare is asked, the society is told. */
@Component("applyRecusalDelegate")
class ApplyRecusalDelegate implements JavaDelegate {

    private final RecusalOutcome outcome;

    ApplyRecusalDelegate(RecusalOutcome outcome) {
        this.outcome = outcome;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outcome.uphold(execution.getProcessBusinessKey(), (String) execution.getVariable("recusedExpert"));
    }
}
