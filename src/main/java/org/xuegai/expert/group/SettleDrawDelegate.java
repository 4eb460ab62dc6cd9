package org.xuegai.expert.group;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.expert.draw.ExpertDraw;
import org.xuegai.expert.draw.ExpertDraws;
import org.xuegai.expert.rule.ExpertDecisions;
import org.xuegai.form.Values;

/** The task force settles on a draw; few experts are asked only with the vice chair's consent, once. Source: D3-1 */
@Component("settleDrawDelegate")
class SettleDrawDelegate implements JavaDelegate {

    private final SeatInvitations invitations;
    private final Selections selections;
    private final ExpertDraws draws;
    private final ExpertDecisions decisions;
    private final Submissions submissions;

    SettleDrawDelegate(
            SeatInvitations invitations,
            Selections selections,
            ExpertDraws draws,
            ExpertDecisions decisions,
            Submissions submissions) {
        this.invitations = invitations;
        this.selections = selections;
        this.draws = draws;
        this.decisions = decisions;
        this.submissions = submissions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Selection selection = invitations.selection((Long) execution.getVariable("selectionId"));
        Map<String, Object> said = submissions
                .latest(execution.getProcessBusinessKey(), Selection.FORM)
                .map(Submission::values)
                .orElseThrow();
        ExpertDraw draw =
                draws.findFirstBySelectionIdOrderByDrawNoDesc(selection.id()).orElseThrow();
        selections.save(selection.settled(
                draw.groupSize(),
                draw.drawNo(),
                Values.text(said, "smallGroupReason"),
                Values.text(said, "compositionNote")));
        boolean few = draw.groupSize() < decisions.least(selection.purpose());
        boolean agreed = "AGREE".equals(execution.getVariable("smallGroupDecision"));
        execution.setVariable("smallGroup", few && !agreed);
    }
}
