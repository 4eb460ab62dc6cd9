package org.xuegai.reformplan.request;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.reformplan.task.Adjustment;
import org.xuegai.reformplan.task.ReformTask;
import org.xuegai.reformplan.task.ReformTasks;
import org.xuegai.request.SideRequest;

/** 方案调整: a society asks to change tasks of its approved plan. Source: domain 2.1 (exceptions). */
@Component
class AdjustmentRequest implements SideRequest {

    static final String FORM = "plan-adjustment";

    private static final Set<CaseStatus> APPROVED = Set.of(CaseStatus.ISSUED, CaseStatus.CLOSED, CaseStatus.ARCHIVED);

    private final ReformTasks tasks;
    private final RuleParameters parameters;

    AdjustmentRequest(ReformTasks tasks, RuleParameters parameters) {
        this.tasks = tasks;
        this.parameters = parameters;
    }

    @Override
    public String key() {
        return "adjustment";
    }

    @Override
    public String formId() {
        return FORM;
    }

    @Override
    public String processId() {
        return "plan-adjustment";
    }

    @Override
    public Set<String> decidedOn() {
        return Set.of("adjustment-confirmation", "adjustment-decision");
    }

    @Override
    public Role role(CaseFile caseFile, Actor actor) {
        return Role.societyClerk;
    }

    @Override
    public boolean appliesTo(CaseFile caseFile, Actor actor) {
        return actor.has(Role.societyClerk)
                && caseFile.isOf(actor.societyId())
                && APPROVED.contains(caseFile.status())
                && !tasks.ofPlan(caseFile.caseNo()).isEmpty();
    }

    /** A plan in the archive can still be adjusted. */
    @Override
    public boolean isMootIn(CaseStatus status, CaseFile caseFile) {
        return status.isEnded() && !APPROVED.contains(status);
    }

    @Override
    public Map<String, Object> completed(CaseFile caseFile, Map<String, Object> data, Actor actor) {
        Adjustment adjustment = Adjustment.of(data);
        data.put(
                "beforeValue",
                concerned(caseFile, adjustment).stream()
                        .map(task -> task.taskNo() + " " + task.name() + "：" + adjustment.before(task))
                        .collect(Collectors.joining("\n")));
        return data;
    }

    @Override
    public Map<String, Object> variables(CaseFile caseFile, Map<String, Object> data) {
        Adjustment adjustment = Adjustment.of(data);
        long shift = concerned(caseFile, adjustment).stream()
                .map(task -> tasks.approvedDue(caseFile.caseNo(), task.taskNo()))
                .mapToLong(adjustment::shiftDays)
                .max()
                .orElse(0);
        return Map.of(
                "adjustmentType", adjustment.kind().name(),
                "shiftDays", shift,
                "adjustmentHeadDays", parameters.integer("adjustmentHeadDays"));
    }

    private List<ReformTask> concerned(CaseFile caseFile, Adjustment adjustment) {
        return tasks.ofPlan(caseFile.caseNo()).stream()
                .filter(task -> adjustment.taskNos().contains(task.taskNo()))
                .toList();
    }
}
