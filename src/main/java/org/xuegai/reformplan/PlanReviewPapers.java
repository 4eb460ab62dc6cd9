package org.xuegai.reformplan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.OpinionBox;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.document.Filed;
import org.xuegai.document.FiledForms;
import org.xuegai.document.approval.ReviewOpinions;
import org.xuegai.document.approval.SignedOpinions;
import org.xuegai.document.approval.TaskBreakdown;
import org.xuegai.document.issue.IssuedPaper.Made;
import org.xuegai.platform.Messages;

/** Writes down a plan task by task and how it was reviewed. */
@Component
class PlanReviewPapers {

    private static final String REVIEW = "review-plan";

    private final Submissions submissions;
    private final FiledForms forms;
    private final SignedOpinions opinions;
    private final Messages messages;

    PlanReviewPapers(Submissions submissions, FiledForms forms, SignedOpinions opinions, Messages messages) {
        this.submissions = submissions;
        this.forms = forms;
        this.opinions = opinions;
        this.messages = messages;
    }

    List<Made> of(CaseFile caseFile) {
        return Stream.concat(
                        taskBreakdown(caseFile).map(paper -> new Made(PlanPapers.TASK_BREAKDOWN, paper)).stream(),
                        reviewOpinions(caseFile).map(paper -> new Made(PlanPapers.REVIEW_OPINIONS, paper)).stream())
                .toList();
    }

    /** Empty for a plan without tasks. */
    private Optional<TaskBreakdown> taskBreakdown(CaseFile caseFile) {
        return submissions
                .main(caseFile)
                .map(filed -> breakdown(caseFile, filed))
                .filter(paper -> !paper.rows().isEmpty());
    }

    private TaskBreakdown breakdown(CaseFile caseFile, Submission filed) {
        List<TaskBreakdown.Row> rows = new Filed(filed.values())
                .rows(ReformPlan.TASK_ROWS).stream()
                        .map(row -> new TaskBreakdown.Row(
                                row.number("taskNo"),
                                row.text("taskName"),
                                forms.label(filed.formId(), "taskApplicability", row.text("taskApplicability")),
                                row.text("currentSituation"),
                                row.has("reformMeasures")
                                        ? row.text("reformMeasures")
                                        : row.text("notApplicableReason"),
                                row.text("expectedDeliverable"),
                                row.day("taskDueDate"),
                                row.text("responsiblePersonName"),
                                row.text("responsiblePersonPost")))
                        .toList();
        return new TaskBreakdown(
                caseFile.caseNo(),
                messages.official("reformplan.paper.task-breakdown", caseFile.societyName()),
                caseFile.societyName(),
                filed.revision(),
                rows);
    }

    /** Empty before anybody has reviewed the plan. */
    private Optional<ReviewOpinions> reviewOpinions(CaseFile caseFile) {
        return forms.submission(caseFile.caseNo(), REVIEW).map(review -> opinions(caseFile, review));
    }

    private ReviewOpinions opinions(CaseFile caseFile, Submission review) {
        Filed values = new Filed(review.values());
        return new ReviewOpinions(
                caseFile.caseNo(),
                messages.official("reformplan.paper.review-opinions", caseFile.societyName()),
                caseFile.societyName(),
                submissions.main(caseFile).map(Submission::revision).orElse(1),
                values.rows("taskReviews").stream()
                        .map(row -> new ReviewOpinions.Row(
                                row.number("taskNo"),
                                row.text("taskName"),
                                forms.label(REVIEW, "taskReviewResult", row.text("taskReviewResult")),
                                row.text("taskReviewOpinion")))
                        .toList(),
                forms.label(REVIEW, "reviewDecision", values.text("reviewDecision")),
                values.text("reviewOpinionText"),
                review.submittedByName(),
                FiledForms.day(review.submittedAt()),
                opinions.of(caseFile, OpinionBox.countersign));
    }
}
