package org.xuegai.publicity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.attachment.Attachment;
import org.xuegai.attachment.Attachments;
import org.xuegai.casework.Suspensions;
import org.xuegai.casework.filing.FormWork;
import org.xuegai.deadline.DeadlineRules;
import org.xuegai.deadline.StepExtensions;
import org.xuegai.deadline.WorkingDayCalendar;
import org.xuegai.inbox.TaskPanel;
import org.xuegai.platform.XuegaiClock;

/** Puts the objection before whoever verifies it; who the objector is stands on a page whose reading is recorded. */
@Component
class ObjectionPanel implements TaskPanel {

    /**
     * @param answerDue the objector has the answer by then
     * @param evidence in the order in which it was sent
     */
    public record Sheet(
            String receiptNo, Letter letter, Instant filedAt, LocalDate answerDue, List<Attachment> evidence) {}

    private final ObjectionRows objections;
    private final Attachments attachments;
    private final DeadlineRules rules;
    private final Suspensions suspensions;
    private final StepExtensions extensions;
    private final WorkingDayCalendar calendar;

    ObjectionPanel(
            ObjectionRows objections,
            Attachments attachments,
            DeadlineRules rules,
            Suspensions suspensions,
            StepExtensions extensions,
            WorkingDayCalendar calendar) {
        this.objections = objections;
        this.attachments = attachments;
        this.rules = rules;
        this.suspensions = suspensions;
        this.extensions = extensions;
        this.calendar = calendar;
    }

    @Override
    public Optional<Drawn> of(FormWork work) {
        return work.taskId() == null
                ? Optional.empty()
                : objections
                        .findByTaskId(work.taskId())
                        .map(objection -> new Drawn("publicity/objection-panel", sheet(objection), false));
    }

    Sheet sheet(Objection objection) {
        return new Sheet(
                objection.receiptNo(),
                objection.letter(),
                objection.filedAt(),
                answerDue(objection),
                objections.files(objection.id()).stream()
                        .flatMap(id -> attachments.find(id).stream())
                        .toList());
    }

    /** Later by as much as the verification was given more time. Source: D6 异议答复. */
    private LocalDate answerDue(Objection objection) {
        LocalDate filed = LocalDate.ofInstant(objection.filedAt(), XuegaiClock.ZONE);
        LocalDate regular = rules.due(rules.rule("all", "objectionReply").orElseThrow(), filed)
                .date();
        int more = suspensions.workingDays(objection.caseNo(), filed)
                + extensions.workingDays(objection.caseNo(), VerificationTime.STEP, filed);
        return calendar.addWorkingDays(regular, more).date();
    }
}
