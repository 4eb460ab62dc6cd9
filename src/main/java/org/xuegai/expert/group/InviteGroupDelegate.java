package org.xuegai.expert.group;

import java.util.ArrayList;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.expert.draw.ExpertDraws;

/** Lists who of the settled draw is to be invited: {@code invitees}. */
@Component("inviteGroupDelegate")
class InviteGroupDelegate implements JavaDelegate {

    private final SeatInvitations invitations;
    private final ExpertDraws draws;

    InviteGroupDelegate(SeatInvitations invitations, ExpertDraws draws) {
        this.invitations = invitations;
        this.draws = draws;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Selection selection = invitations.selection((Long) execution.getVariable("selectionId"));
        var draw = draws.findFirstBySelectionIdOrderByDrawNoDesc(selection.id()).orElseThrow();
        execution.setVariable("invitees", new ArrayList<>(invitations.enter(selection, draw)));
    }
}
