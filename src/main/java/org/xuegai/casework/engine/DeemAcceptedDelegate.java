package org.xuegai.casework.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.platform.Messages;

/** 视为受理: the intake was not decided in time. Source: domain 2.0.3, D6 受理审查 */
@Component("deemAcceptedDelegate")
class DeemAcceptedDelegate implements JavaDelegate {

    private final CaseTimeline timeline;
    private final Messages messages;

    DeemAcceptedDelegate(CaseTimeline timeline, Messages messages) {
        this.timeline = timeline;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("intakeDecision", "ACCEPT");
        timeline.system(
                execution.getProcessBusinessKey(), messages.official("casework.event.deemedAccepted"), null, true);
    }
}
