package org.xuegai.inspection.visit;

import java.util.ArrayList;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.casework.Submissions;
import org.xuegai.form.Values;

/** Tells the process which experts are there, who leads them, and whether the visit begins. */
@Component("beginVisitDelegate")
class BeginVisitDelegate implements JavaDelegate {

    private final Submissions submissions;

    BeginVisitDelegate(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> opening = submissions
                .latest(execution.getProcessBusinessKey(), "visit-opening")
                .orElseThrow()
                .values();
        execution.setVariable("presentExperts", new ArrayList<>(Values.texts(opening, "presentExperts")));
        execution.setVariable("leader", Values.text(opening, "actingLeader"));
        execution.setVariable("visitOutcome", Values.text(opening, "visitOutcome"));
    }
}
