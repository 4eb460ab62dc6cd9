package org.xuegai.document;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.OpinionBox;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.platform.Messages;

/** Writes down what was filed task by task and how it was reviewed. */
@Component
class ReviewPapers {

    private static final String REVIEW = "review-plan";
    private static final String TASK_ROWS = "reformTaskRows";

    private final Submissions submissions;
    private final FiledForms forms;
    private final SignedOpinions opinions;
    private final Messages messages;

    ReviewPapers(Submissions submissions, FiledForms forms, SignedOpinions opinions, Messages messages) {
        this.submissions = submissions;
        this.forms = forms;
        this.opinions = opinions;
        this.messages = messages;
    }

    /** @return empty for a case without tasks */
    Optional<TaskBreakdown> taskBreakdown(CaseFile caseFile) {
        return submissions
                .main(caseFile)
                .map(filed -> breakdown(caseFile, filed))
                .filter(paper -> !paper.rows().isEmpty());
    }

    private TaskBreakdown breakdown(CaseFile caseFile, Submission filed) {
        List<TaskBreakdown.Row> rows = new Filed(filed.values())
                .rows(TASK_ROWS).stream()
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
                messages.official("document.title.task-breakdown", caseFile.societyName()),
                caseFile.societyName(),
                filed.revision(),
                rows);
    }

    /** @return empty before anybody has reviewed the case */
    Optional<ReviewOpinions> reviewOpinions(CaseFile caseFile) {
        return forms.submission(caseFile.caseNo(), REVIEW).map(review -> opinions(caseFile, review));
    }

    private ReviewOpinions opinions(CaseFile caseFile, Submission review) {
        Filed values = new Filed(review.values());
        return new ReviewOpinions(
                caseFile.caseNo(),
                messages.official("document.title.review-opinions", caseFile.societyName()),
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
