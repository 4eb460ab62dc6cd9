package org.xuegai.expert.group;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The expert comes and has signed the commitment; the case opens. */
@Component("confirmExpertDelegate")
class ConfirmExpertDelegate implements JavaDelegate {

    private final SeatInvitations invitations;

    ConfirmExpertDelegate(SeatInvitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        invitations.confirm((Long) execution.getVariable("selectionId"), (String) execution.getVariable("expert"));
    }
}
