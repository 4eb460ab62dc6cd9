package org.xuegai.reformplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.engine.Finding;
import org.xuegai.form.FormAdvice;
import org.xuegai.form.FormContext;
import org.xuegai.form.Values;
import org.xuegai.platform.Messages;

/** Tells the officer, row by row, what the system has already checked of the plan under review. */
@Component
class PlanReviewAdvice implements FormAdvice {

    private static final int COMPOSITION_TASK = 5;

    private final CaseFiles cases;
    private final Submissions submissions;
    private final ReformPlanDecisions decisions;
    private final Messages messages;

    PlanReviewAdvice(CaseFiles cases, Submissions submissions, ReformPlanDecisions decisions, Messages messages) {
        this.cases = cases;
        this.submissions = submissions;
        this.decisions = decisions;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return PlanReviewPrefill.FORM.equals(formId);
    }

    @Override
    public List<Advice> advise(FormContext context, Map<String, Object> data) {
        if (context.caseNo() == null) {
            return List.of();
        }
        return submissions
                .latest(context.caseNo(), ReformPlan.FORM)
                .map(filed -> rows(FiledPlan.of(cases.get(context.caseNo()), filed)))
                .orElse(List.of());
    }

    private List<Advice> rows(FiledPlan plan) {
        List<Finding> composition = decisions.composition(plan.composition());
        Level worst = Finding.worst(composition);
        List<Advice> advice = new ArrayList<>();
        for (PlanTaskRow row : PlanTaskRow.of(plan.data())) {
            List<Finding> findings = new ArrayList<>(decisions.task(
                    row.values(), plan.society().pilot(), Values.number(plan.data(), "individualMemberCount"), worst));
            if (row.no() == COMPOSITION_TASK) {
                findings.addAll(composition);
            }
            advice.add(advice(row, findings));
        }
        return advice;
    }

    private Advice advice(PlanTaskRow row, List<Finding> findings) {
        String text = findings.isEmpty()
                ? own(row)
                : findings.stream().map(Finding::message).collect(Collectors.joining(" "));
        return new Advice(
                findings.stream()
                        .filter(finding -> finding.level() != Level.PASS)
                        .map(Finding::ruleNo)
                        .distinct()
                        .collect(Collectors.joining("、")),
                Finding.worst(findings),
                messages.get("reformplan.check.row", String.valueOf(row.no())),
                text,
                "taskReviews[%d].taskReviewResult".formatted(row.index()),
                null,
                null,
                null);
    }

    private String own(PlanTaskRow row) {
        return switch (String.valueOf(row.applicability())) {
            case "NOT_APPLICABLE" -> messages.get("reformplan.check.notApplicable");
            case "DONE" -> messages.get("reformplan.check.done");
            default -> messages.get("reformplan.check.toDo", String.valueOf(row.dueOn()), row.responsible());
        };
    }
}
