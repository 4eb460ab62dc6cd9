package org.xuegai.document.intake;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.Submission;
import org.xuegai.deadline.DeadlineRule;
import org.xuegai.deadline.DeadlineRules;
import org.xuegai.deadline.DueDate;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.FiledForms;
import org.xuegai.document.Matters;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;

/** Writes what the society is told after the intake review. */
@Component
public class IntakePapers {

    public static final String INTAKE = "intake-review";
    private static final String INTAKE_TASK = "UserTask_IntakeReview";

    private final FiledForms forms;
    private final Matters matters;
    private final DeadlineRules deadlines;
    private final CaseTimeline timeline;
    private final XuegaiClock clock;
    private final Messages messages;

    IntakePapers(
            FiledForms forms,
            Matters matters,
            DeadlineRules deadlines,
            CaseTimeline timeline,
            XuegaiClock clock,
            Messages messages) {
        this.forms = forms;
        this.matters = matters;
        this.deadlines = deadlines;
        this.timeline = timeline;
        this.clock = clock;
        this.messages = messages;
    }

    public Receipt receipt(CaseFile caseFile) {
        DeadlineRule promise = rule(caseFile, "promise");
        LocalDate accepted = acceptedOn(caseFile);
        DueDate due = deadlines.due(promise, accepted);
        return new Receipt(
                caseFile.caseNo(),
                title(DocumentKind.RECEIPT),
                caseFile.societyName(),
                matters.of(caseFile),
                FiledForms.day(caseFile.submittedAt()),
                accepted,
                promise.days(),
                due.date(),
                due.provisional(),
                officer(caseFile));
    }

    CorrectionNotice correctionNotice(CaseFile caseFile) {
        DeadlineRule correction = rule(caseFile, "correction");
        List<CorrectionNotice.Item> items = forms.latest(caseFile.caseNo(), INTAKE).rows("correctionItems").stream()
                .map(row -> new CorrectionNotice.Item(
                        row.text("materialName"), row.text("problem"), row.text("requirement")))
                .toList();
        DueDate due = deadlines.due(correction, clock.today());
        return new CorrectionNotice(
                caseFile.caseNo(),
                title(DocumentKind.CORRECTION_NOTICE),
                caseFile.societyName(),
                matters.of(caseFile),
                FiledForms.day(caseFile.submittedAt()),
                items,
                correction.days(),
                due.date(),
                due.provisional(),
                clock.today(),
                officer(caseFile));
    }

    RefusalNotice refusalNotice(CaseFile caseFile) {
        return new RefusalNotice(
                caseFile.caseNo(),
                title(DocumentKind.REFUSAL_NOTICE),
                caseFile.societyName(),
                matters.of(caseFile),
                FiledForms.day(caseFile.submittedAt()),
                forms.latest(caseFile.caseNo(), INTAKE).text("rejectReason"),
                clock.today(),
                officer(caseFile));
    }

    private LocalDate acceptedOn(CaseFile caseFile) {
        return caseFile.acceptedAt() == null ? clock.today() : FiledForms.day(caseFile.acceptedAt());
    }

    private DeadlineRule rule(CaseFile caseFile, String step) {
        return deadlines
                .rule(caseFile.caseType(), step)
                .orElseThrow(() -> new IllegalStateException("No deadline rule for " + step));
    }

    /** Whoever looked at the filing; the system where it counts as accepted because nobody did. */
    private String officer(CaseFile caseFile) {
        return forms.submission(caseFile.caseNo(), INTAKE)
                .filter(sheet -> !deemedAccepted(caseFile))
                .map(Submission::submittedByName)
                .orElseGet(() -> messages.official("document.notice.system"));
    }

    /** The last word of the intake was nobody's; an earlier sheet may have asked for a correction. */
    private boolean deemedAccepted(CaseFile caseFile) {
        return timeline.all(caseFile.caseNo()).stream()
                .filter(event -> INTAKE_TASK.equals(event.taskKey()))
                .findFirst()
                .filter(event -> event.personName() == null)
                .isPresent();
    }

    private String title(DocumentKind kind) {
        return messages.official("document.kind." + kind.id());
    }
}
