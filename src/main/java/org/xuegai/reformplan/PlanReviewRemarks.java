package org.xuegai.reformplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.Submission;
import org.xuegai.casework.filing.ReturnRemarks;
import org.xuegai.form.Values;
import org.xuegai.platform.Messages;

/** Tells the clerk, row by row, what the officer wrote who returned the plan. */
@Component
class PlanReviewRemarks implements ReturnRemarks {

    private final Messages messages;

    PlanReviewRemarks(Messages messages) {
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return PlanReviewPrefill.FORM.equals(formId);
    }

    @Override
    public List<Remark> of(Submission review) {
        List<Map<String, Object>> rows = Values.rows(review.values(), PlanReviewPrefill.ROWS);
        List<Remark> remarks = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            Map<String, Object> row = rows.get(index);
            String opinion = Values.text(row, "taskReviewOpinion");
            if (opinion != null && !"QUALIFIED".equals(row.get("taskReviewResult"))) {
                remarks.add(remark(index, row, opinion));
            }
        }
        return remarks;
    }

    private Remark remark(int index, Map<String, Object> row, String opinion) {
        return new Remark(
                "%s:%s[%d]".formatted(ReformPlan.FORM, ReformPlan.TASK_ROWS, index),
                messages.get("reformplan.advice.task", row.get("taskNo"), row.get("taskName")),
                List.of(new Said(messages.get("reformplan.returned.opinion"), opinion)));
    }
}
