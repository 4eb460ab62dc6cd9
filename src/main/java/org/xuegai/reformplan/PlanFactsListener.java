package org.xuegai.reformplan;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.xuegai.casework.Submissions;
import org.xuegai.form.Values;

/** Lays out what the table of countersigning departments reads; nothing of it outlives the step. */
@Component("planFactsListener")
class PlanFactsListener implements ExecutionListener {

    private final Submissions submissions;

    PlanFactsListener(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Map<String, Object> plan = submissions
                .latest(execution.getProcessBusinessKey(), ReformPlan.FORM)
                .orElseThrow()
                .values();
        List<Integer> toDo = Values.rows(plan, ReformPlan.TASK_ROWS).stream()
                .filter(row -> !"NOT_APPLICABLE".equals(Values.text(row, "taskApplicability")))
                .map(row -> Values.count(row, "taskNo").intValue())
                .toList();
        execution.setVariableLocal("openTaskNos", Variables.untypedValue(toDo, true));
        execution.setVariableLocal("partyOrgForm", Variables.untypedValue(Values.text(plan, "partyOrgForm"), true));
    }
}
