package org.xuegai.publicity;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts the notice that the general office has prepared on its days. */
@Component("schedulePublicityDelegate")
class SchedulePublicityDelegate implements JavaDelegate {

    private final PublicityStage stage;

    SchedulePublicityDelegate(PublicityStage stage) {
        this.stage = stage;
    }

    @Override
    public void execute(DelegateExecution execution) {
        stage.schedule(execution.getProcessBusinessKey());
    }
}
