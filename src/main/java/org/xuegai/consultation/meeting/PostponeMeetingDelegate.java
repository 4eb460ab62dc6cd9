package org.xuegai.consultation.meeting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives the meeting another day. */
@Component("postponeMeetingDelegate")
class PostponeMeetingDelegate implements JavaDelegate {

    private final Convening convening;

    PostponeMeetingDelegate(Convening convening) {
        this.convening = convening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var meeting = convening.putOff(execution.getProcessBusinessKey());
        execution.setVariable("meetingDate", meeting.meetsOn().toString());
    }
}
