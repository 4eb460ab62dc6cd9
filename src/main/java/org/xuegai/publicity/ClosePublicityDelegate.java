package org.xuegai.publicity;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes the notice and tells the caller what the objections lead to. */
@Component("closePublicityDelegate")
class ClosePublicityDelegate implements JavaDelegate {

    private final PublicityStage stage;

    ClosePublicityDelegate(PublicityStage stage) {
        this.stage = stage;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                "publicityOutcome",
                stage.close(execution.getProcessBusinessKey()).name());
    }
}
