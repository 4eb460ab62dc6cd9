package org.xuegai.inspection.visit;

import java.util.ArrayList;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.casework.Submissions;
import org.xuegai.expert.ExpertGroups;
import org.xuegai.expert.Purpose;
import org.xuegai.form.Values;

/** Tells the process which experts are there, who leads them, and whether the visit begins. */
@Component("beginVisitDelegate")
class BeginVisitDelegate implements JavaDelegate {

    static final String FORM = "visit-opening";

    private final Submissions submissions;
    private final ExpertGroups groups;

    BeginVisitDelegate(Submissions submissions, ExpertGroups groups) {
        this.submissions = submissions;
        this.groups = groups;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> opening = submissions
                .latest(execution.getProcessBusinessKey(), FORM)
                .orElseThrow()
                .values();
        execution.setVariable("presentExperts", new ArrayList<>(Values.texts(opening, "presentExperts")));
        execution.setVariable("leader", Values.text(opening, "actingLeader"));
        String outcome = Values.text(opening, "visitOutcome");
        execution.setVariable("visitOutcome", outcome);
        if (!"POSTPONE".equals(outcome)) {
            groups.begun(execution.getProcessBusinessKey(), Purpose.INSPECTION);
        }
    }
}
