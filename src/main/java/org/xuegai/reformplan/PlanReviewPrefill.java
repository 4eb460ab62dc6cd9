package org.xuegai.reformplan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.form.Values;

/**
 * The officer's sheet begins with the 13 rows; what was found good before stays so where the society has
 * changed nothing since. Source: domain 2.1 step 7
 */
@Component
class PlanReviewPrefill implements CasePrefill {

    static final String FORM = "review-plan";

    static final String ROWS = "taskReviews";

    private final ReformTaskCatalogue catalogue;
    private final Submissions submissions;

    PlanReviewPrefill(ReformTaskCatalogue catalogue, Submissions submissions) {
        this.catalogue = catalogue;
        this.submissions = submissions;
    }

    @Override
    public boolean appliesTo(String formId) {
        return FORM.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        Optional<Submission> before = submissions.latest(caseFile.caseNo(), FORM);
        List<Map<String, Object>> rows = catalogue.all().stream()
                .map(task -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("taskNo", task.no());
                    row.put("taskName", task.name());
                    row.put("taskDuty", task.gist());
                    if (before.filter(review -> stillGood(caseFile.caseNo(), review, task.no()))
                            .isPresent()) {
                        row.put("taskReviewResult", "QUALIFIED");
                    }
                    return row;
                })
                .toList();
        return Map.of(ROWS, rows);
    }

    private boolean stillGood(String caseNo, Submission review, int taskNo) {
        boolean wasGood = row(review.values(), ROWS, taskNo)
                .filter(row -> "QUALIFIED".equals(row.get("taskReviewResult")))
                .isPresent();
        return wasGood && Objects.equals(filedBefore(caseNo, review, taskNo), latest(caseNo, taskNo));
    }

    private Optional<Map<String, Object>> latest(String caseNo, int taskNo) {
        return submissions
                .latest(caseNo, ReformPlan.FORM)
                .flatMap(plan -> row(plan.values(), ReformPlan.TASK_ROWS, taskNo));
    }

    /** The row as it stood when it was reviewed. */
    private Optional<Map<String, Object>> filedBefore(String caseNo, Submission review, int taskNo) {
        return submissions.of(caseNo).stream()
                .filter(filed -> filed.formId().equals(ReformPlan.FORM) && filed.id() < review.id())
                .reduce((first, second) -> second)
                .flatMap(plan -> row(plan.values(), ReformPlan.TASK_ROWS, taskNo));
    }

    private static Optional<Map<String, Object>> row(Map<String, Object> data, String list, int taskNo) {
        return Values.rows(data, list).stream()
                .filter(row -> Long.valueOf(taskNo).equals(Values.count(row, "taskNo")))
                .findFirst();
    }
}
