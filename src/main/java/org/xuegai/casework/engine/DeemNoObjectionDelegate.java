package org.xuegai.casework.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.platform.Messages;

/** 视为无意见: a department did not answer in time. Source: domain 2.0.3, D6 会签 */
@Component("deemNoObjectionDelegate")
class DeemNoObjectionDelegate implements JavaDelegate {

    private final CaseTimeline timeline;
    private final Messages messages;

    DeemNoObjectionDelegate(CaseTimeline timeline, Messages messages) {
        this.timeline = timeline;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String department = messages.official("account.department." + execution.getVariable("department"));
        timeline.system(
                execution.getProcessBusinessKey(),
                messages.official("casework.event.deemedNoObjection", department),
                null,
                false);
    }
}
