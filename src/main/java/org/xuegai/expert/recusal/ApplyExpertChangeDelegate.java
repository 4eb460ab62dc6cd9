package org.xuegai.expert.recusal;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.expert.group.Departures;
import org.xuegai.expert.group.Selection;
import org.xuegai.expert.group.Selections;
import org.xuegai.form.Values;

/** The expert leaves the group at once, standing aside or because he can not come. Source: domain 2.3 (exceptions) */
@Component("applyExpertChangeDelegate")
class ApplyExpertChangeDelegate implements JavaDelegate {

    private final Submissions submissions;
    private final Selections selections;
    private final Departures departures;

    ApplyExpertChangeDelegate(Submissions submissions, Selections selections, Departures departures) {
        this.submissions = submissions;
        this.selections = selections;
        this.departures = departures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        Submission asked = submissions.latest(caseNo, ExpertChangeRequest.FORM).orElseThrow();
        Selection selection = selections.findFirstByCaseNoOrderByIdDesc(caseNo).orElseThrow();
        Map<String, Object> values = asked.values();
        String expert = Values.text(values, "changedExpert");
        String reason = Values.text(values, "changeReason");
        String ground = Values.text(values, "changeGround");
        if (ground == null) {
            departures.replace(selection, expert, reason, asked.submittedBy());
        } else {
            departures.recuse(selection, expert, ground, reason, asked.submittedBy());
        }
    }
}
