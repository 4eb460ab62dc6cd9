package org.xuegai.reformplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import org.xuegai.casework.engine.Finding;
import org.xuegai.form.FormAdvice.Level;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.form.Values;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;
import org.xuegai.reformplan.task.TaskRules;

/** All 13 tasks answered, in time, each by a person. Source: D10; domain 2.1 G2, G3, G4. */
@Component
class TaskRowsCheck implements FormCheck {

    private static final int TASKS = 13;

    private final ReformPlanDecisions decisions;
    private final Messages messages;

    TaskRowsCheck(ReformPlanDecisions decisions, Messages messages) {
        this.decisions = decisions;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return ReformPlan.FORM.equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        List<PlanTaskRow> rows = PlanTaskRow.of(data);
        List<FieldProblem> errors = new ArrayList<>();
        if (!complete(rows)) {
            errors.add(new FieldProblem(ReformPlan.TASK_ROWS, "G2", messages.get("reformplan.tasks.incomplete")));
            return errors;
        }
        Level composition = Finding.worst(decisions.composition(CompositionCheck.composition(context, data)));
        LocalDate end = Values.date(context.facts(), "batchPeriodEnd");
        LocalDate election = Values.date(data, "nextElectionDate");
        for (PlanTaskRow row : rows) {
            findings(row, context, data, composition).forEach(errors::add);
            checkDue(row, end, election, errors);
            checkResponsible(row, errors);
        }
        return errors;
    }

    private static boolean complete(List<PlanTaskRow> rows) {
        Set<Integer> all = IntStream.rangeClosed(1, TASKS).boxed().collect(Collectors.toSet());
        return rows.size() == TASKS
                && rows.stream()
                        .map(PlanTaskRow::no)
                        .collect(Collectors.toSet())
                        .equals(all);
    }

    private List<FieldProblem> findings(
            PlanTaskRow row, FormContext context, Map<String, Object> data, Level composition) {
        boolean pilot = Boolean.TRUE.equals(context.facts().get("isPilotSociety"));
        BigDecimal members = Values.number(data, "individualMemberCount");
        return decisions.task(row.values(), pilot, members, composition).stream()
                .filter(finding -> finding.level() == Level.BLOCK)
                .map(finding -> new FieldProblem(row.path(finding.field()), finding.ruleNo(), finding.message()))
                .toList();
    }

    private void checkDue(PlanTaskRow row, LocalDate end, LocalDate election, List<FieldProblem> errors) {
        if (row.toDo() && row.dueOn() != null && !TaskRules.endsInTime(row.no(), row.dueOn(), end, election)) {
            errors.add(new FieldProblem(
                    row.path("taskDueDate"), "G3", messages.get("reformplan.tasks.tooLate", end.toString())));
        }
    }

    private void checkResponsible(PlanTaskRow row, List<FieldProblem> errors) {
        if (row.toDo() && row.responsible() != null && TaskRules.isBody(row.responsible())) {
            errors.add(new FieldProblem(
                    row.path("responsiblePersonName"), "G4", messages.get("reformplan.tasks.noPerson")));
        }
    }
}
