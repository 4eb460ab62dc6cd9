package org.xuegai.reformplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.form.Values;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** The president leads the reform, and the plan ends within its batch. Source: S2 五2; domain 2.1 (planPeriod). */
@Component
class PlanFrameCheck implements FormCheck {

    private final Messages messages;

    PlanFrameCheck(Messages messages) {
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return ReformPlan.FORM.equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        List<FieldProblem> errors = new ArrayList<>();
        String leader = Values.text(data, "reformBodyLeader");
        String president = Values.text(context.facts(), "societyPresident");
        if (leader != null && president != null && !leader.equals(president)) {
            String name = Values.text(context.facts(), "societyPresidentName");
            errors.add(new FieldProblem("reformBodyLeader", "LEADER", messages.get("reformplan.leader", name)));
        }
        LocalDate end = Values.date(data, "planPeriodEnd");
        LocalDate batchEnd = Values.date(context.facts(), "batchPeriodEnd");
        if (end != null && batchEnd != null && end.isAfter(batchEnd)) {
            errors.add(new FieldProblem(
                    "planPeriodEnd", "G3", messages.get("reformplan.periodTooLong", batchEnd.toString())));
        }
        return errors;
    }
}
