package org.xuegai.expert.group;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds the next spare for this seat; no expert when none is suitable. */
@Component("callSpareDelegate")
class CallSpareDelegate implements JavaDelegate {

    private final SeatInvitations invitations;

    CallSpareDelegate(SeatInvitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                "expert",
                invitations.spare((Long) execution.getVariable("selectionId")).orElse(null));
    }
}
