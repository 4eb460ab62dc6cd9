package org.xuegai.expert.group;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.expert.Experts;
import org.xuegai.platform.Messages;

/** 视为不参加: the expert has not answered in three working days. Source: D6 专家确认 */
@Component("deemDeclinedDelegate")
class DeemDeclinedDelegate implements JavaDelegate {

    private final SeatInvitations invitations;
    private final Experts experts;
    private final CaseTimeline timeline;
    private final Messages messages;

    DeemDeclinedDelegate(SeatInvitations invitations, Experts experts, CaseTimeline timeline, Messages messages) {
        this.invitations = invitations;
        this.experts = experts;
        this.timeline = timeline;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String username = (String) execution.getVariable("expert");
        String silence = messages.official("expert.declined.SILENCE");
        invitations.decline((Long) execution.getVariable("selectionId"), username, silence, null);
        timeline.system(
                execution.getProcessBusinessKey(),
                messages.official(
                        "expert.event.deemedDeclined",
                        experts.findByUsername(username).orElseThrow().name()),
                null,
                false);
    }
}
