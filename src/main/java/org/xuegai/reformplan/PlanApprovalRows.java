package org.xuegai.reformplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submission;
import org.xuegai.document.Filed;
import org.xuegai.document.FiledForms;
import org.xuegai.document.approval.ApprovalForm.FactRow;
import org.xuegai.document.approval.ApprovalRows;
import org.xuegai.platform.Messages;

/** Who leads the society, and how its tasks stand, for the approval form of its plan. */
@Component
class PlanApprovalRows implements ApprovalRows {

    private final FiledForms forms;
    private final Messages messages;

    PlanApprovalRows(FiledForms forms, Messages messages) {
        this.forms = forms;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String caseType) {
        return ReformPlan.FORM.equals(caseType);
    }

    @Override
    public List<FactRow> of(CaseFile caseFile, Submission filing) {
        Filed filed = new Filed(filing.values());
        List<Filed> tasks = filed.rows(ReformPlan.TASK_ROWS);
        List<FactRow> rows = new ArrayList<>();
        if (filed.has("boardCount")) {
            rows.add(FactRow.wide(messages.official("reformplan.approval.leaders"), leaders(filed)));
        }
        if (!tasks.isEmpty()) {
            rows.add(FactRow.wide(messages.official("reformplan.approval.tasks"), tasks(caseFile, tasks)));
        }
        return rows;
    }

    private String leaders(Filed filed) {
        return messages.official(
                "reformplan.approval.leadersText",
                filed.text("boardCount"),
                filed.text("boardFrontlineCount"),
                filed.number("standingBoardCount"),
                filed.number("standingBoardFrontlineCount"),
                filed.number("youngLeaderCount"));
    }

    private String tasks(CaseFile caseFile, List<Filed> rows) {
        long qualified = forms.latest(caseFile.caseNo(), "review-plan").rows("taskReviews").stream()
                .filter(row -> row.text("taskReviewResult").equals("QUALIFIED"))
                .count();
        String last = rows.stream()
                .map(row -> row.day("taskDueDate"))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .orElse("—");
        long applicable = rows.stream()
                .filter(row -> !row.text("taskApplicability").equals("NOT_APPLICABLE"))
                .count();
        return messages.official("reformplan.approval.tasksText", rows.size(), applicable, qualified, last);
    }
}
