package org.xuegai.document.approval;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseEvent;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.OpinionBox;
import org.xuegai.casework.SocietyForms;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.document.FiledForms;
import org.xuegai.document.Matters;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;

/** Fills in the approval form as the case stands. Source: domain 6, 审批表. */
@Component
public class ApprovalForms {

    private static final String DISPATCH = "document-dispatch";

    private final Submissions submissions;
    private final ApprovalFacts facts;
    private final SignedOpinions opinions;
    private final CaseTimeline timeline;
    private final FiledForms forms;
    private final Matters matters;
    private final XuegaiClock clock;
    private final Messages messages;

    ApprovalForms(
            Submissions submissions,
            ApprovalFacts facts,
            SignedOpinions opinions,
            CaseTimeline timeline,
            FiledForms forms,
            Matters matters,
            XuegaiClock clock,
            Messages messages) {
        this.submissions = submissions;
        this.facts = facts;
        this.opinions = opinions;
        this.timeline = timeline;
        this.forms = forms;
        this.matters = matters;
        this.clock = clock;
        this.messages = messages;
    }

    /** @param printedBy name of the person who prints it */
    public ApprovalForm of(CaseFile caseFile, String printedBy) {
        Optional<Submission> filed = submissions.main(caseFile);
        return new ApprovalForm(
                caseFile.caseNo(),
                messages.official("document.title.approval-form", matters.typeTitle(caseFile)),
                caseFile.batchCode(),
                filed.map(Submission::revision).orElse(0),
                facts.of(caseFile, filed),
                Arrays.stream(OpinionBox.values())
                        .map(box -> box(caseFile, box))
                        .flatMap(Optional::stream)
                        .toList(),
                caseFile.docNumber(),
                sealedOn(caseFile),
                printedBy,
                clock.localNow(),
                count(caseFile, event -> CaseEvent.RETURNED.equals(event.resultCode())),
                count(caseFile, event -> OpinionBox.consultation.name().equals(event.opinionBox())));
    }

    /** An empty box is there to be signed on paper; empty for a consultation that never was, or where there is no society. */
    private Optional<ApprovalForm.Box> box(CaseFile caseFile, OpinionBox box) {
        String label = messages.official("document.approval.box." + box);
        List<Opinion> given = opinions.of(caseFile, box);
        boolean ownMatter = box == OpinionBox.society && caseFile.societyId() == null;
        if (ownMatter || (box == OpinionBox.consultation && given.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                box == OpinionBox.society
                        ? new ApprovalForm.Box(
                                label,
                                given.stream()
                                        .map(opinion -> asResolved(caseFile, opinion))
                                        .toList(),
                                true)
                        : new ApprovalForm.Box(label, given, false));
    }

    /** A president who signs need not write anything: what the board resolved is the society's opinion. */
    private Opinion asResolved(CaseFile caseFile, Opinion signed) {
        String meeting =
                forms.latest(caseFile.caseNo(), SocietyForms.BOARD_RESOLUTION).text("meetingTitle");
        return meeting.isBlank() || !signed.text().isBlank()
                ? signed
                : new Opinion(
                        signed.unit(),
                        "",
                        messages.official("document.approval.resolved", meeting),
                        signed.person(),
                        signed.on());
    }

    private LocalDate sealedOn(CaseFile caseFile) {
        return forms.submission(caseFile.caseNo(), DISPATCH)
                .map(Submission::submittedAt)
                .map(FiledForms::day)
                .orElse(null);
    }

    /** Of what came about: a return over the limit leads to a consultation, and to the society only with its consent. */
    private int count(CaseFile caseFile, Predicate<CaseEvent> kind) {
        return (int) timeline.all(caseFile.caseNo()).stream().filter(kind).count();
    }
}
