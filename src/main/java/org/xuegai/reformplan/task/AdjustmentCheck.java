package org.xuegai.reformplan.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** A change is held to what the plan was held to: the dates of G3 and a person for every task, G4. */
@Component
class AdjustmentCheck implements FormCheck {

    private final ReformTasks tasks;
    private final Messages messages;

    AdjustmentCheck(ReformTasks tasks, Messages messages) {
        this.tasks = tasks;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return "plan-adjustment".equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        if (data.get("adjustmentType") == null) {
            return List.of();
        }
        Optional<FieldProblem> problem =
                switch (Adjustment.Kind.valueOf(data.get("adjustmentType").toString())) {
                    case DUE_DATE -> badDate(context, data);
                    case RESPONSIBLE_PERSON -> noPerson(Objects.toString(data.get("afterValue"), ""));
                    case MEASURES, CANCEL -> Optional.empty();
                };
        return problem.stream().toList();
    }

    private Optional<FieldProblem> badDate(FormContext context, Map<String, Object> data) {
        if (data.get("newDueDate") == null || !(data.get("adjustedTaskNos") instanceof List<?> chosen)) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.parse(data.get("newDueDate").toString());
        List<String> nos = chosen.stream().map(Object::toString).toList();
        LocalDate end = Optional.ofNullable(context.facts().get("batchPeriodEnd"))
                .map(fact -> LocalDate.parse(fact.toString()))
                .orElse(null);
        LocalDate election = tasks.election(context.caseNo());
        return tasks.ofPlan(context.caseNo()).stream()
                .filter(task -> nos.contains(String.valueOf(task.taskNo())))
                .flatMap(task -> badDate(task, day, end, election).stream())
                .findFirst();
    }

    private Optional<FieldProblem> badDate(ReformTask task, LocalDate day, LocalDate end, LocalDate election) {
        if (task.startOn() != null && day.isBefore(task.startOn())) {
            return problem(
                    "newDueDate",
                    "G3",
                    "reformplan.adjustment.beforeStart",
                    task.taskNo(),
                    task.startOn().toString());
        }
        return TaskRules.endsInTime(task.taskNo(), day, end, election)
                ? Optional.empty()
                : problem("newDueDate", "G3", "reformplan.tasks.tooLate", end.toString());
    }

    private Optional<FieldProblem> noPerson(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Adjustment.Person person = Adjustment.person(text);
        if (person == null) {
            return problem("afterValue", "G4", "reformplan.adjustment.person");
        }
        return TaskRules.isBody(person.name())
                ? problem("afterValue", "G4", "reformplan.tasks.noPerson")
                : Optional.empty();
    }

    private Optional<FieldProblem> problem(String field, String ruleNo, String message, Object... args) {
        return Optional.of(new FieldProblem(field, ruleNo, messages.get(message, args)));
    }
}
