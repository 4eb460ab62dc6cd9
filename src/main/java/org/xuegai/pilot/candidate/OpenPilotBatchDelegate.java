package org.xuegai.pilot.candidate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the batch that was decided on and sends the invitations. */
@Component("openPilotBatchDelegate")
class OpenPilotBatchDelegate implements JavaDelegate {

    private final Invitations invitations;

    OpenPilotBatchDelegate(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        invitations.send(execution.getProcessBusinessKey());
    }
}
