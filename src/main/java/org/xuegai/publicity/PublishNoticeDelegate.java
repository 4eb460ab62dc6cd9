package org.xuegai.publicity;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts the notice on the public pages. */
@Component("publishNoticeDelegate")
class PublishNoticeDelegate implements JavaDelegate {

    private final PublicityStage stage;

    PublishNoticeDelegate(PublicityStage stage) {
        this.stage = stage;
    }

    @Override
    public void execute(DelegateExecution execution) {
        stage.publish(execution.getProcessBusinessKey());
    }
}
