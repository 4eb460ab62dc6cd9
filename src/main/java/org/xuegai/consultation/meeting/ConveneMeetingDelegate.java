package org.xuegai.consultation.meeting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Calls everybody together. */
@Component("conveneMeetingDelegate")
class ConveneMeetingDelegate implements JavaDelegate {

    private final Convening convening;

    ConveneMeetingDelegate(Convening convening) {
        this.convening = convening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var meeting = convening.convene(execution.getProcessBusinessKey());
        execution.setVariable("meetingDate", meeting.meetsOn().toString());
    }
}
