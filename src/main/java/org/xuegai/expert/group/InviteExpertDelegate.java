package org.xuegai.expert.group;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The invitation goes out to the expert of this seat. */
@Component("inviteExpertDelegate")
class InviteExpertDelegate implements JavaDelegate {

    private final SeatInvitations invitations;

    InviteExpertDelegate(SeatInvitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        invitations.invite((Long) execution.getVariable("selectionId"), (String) execution.getVariable("expert"));
    }
}
