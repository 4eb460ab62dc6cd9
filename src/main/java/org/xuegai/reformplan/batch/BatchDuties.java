package org.xuegai.reformplan.batch;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.casework.reminder.Reminder;
import org.xuegai.casework.reminder.ReminderSteps;
import org.xuegai.casework.reminder.SentLog;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.deadline.WorkingDayCalendar;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.society.CreditNotes;

/** What is owed for a batch today; each piece is done once, in a transaction of its own. */
@Component
class BatchDuties {

    /** Working days after the deadline before lateness is noted. */
    static final String CREDIT_DAYS = "lateReportCreditDays";

    static final String LATE_REPORT = "LATE_REPORT";

    private final BatchNotices notices;
    private final ReminderSteps steps;
    private final SentLog sent;
    private final CreditNotes credit;
    private final RuleParameters parameters;
    private final WorkingDayCalendar calendar;
    private final Messages messages;
    private final XuegaiClock clock;

    BatchDuties(
            BatchNotices notices,
            ReminderSteps steps,
            SentLog sent,
            CreditNotes credit,
            RuleParameters parameters,
            WorkingDayCalendar calendar,
            Messages messages,
            XuegaiClock clock) {
        this.notices = notices;
        this.steps = steps;
        this.sent = sent;
        this.credit = credit;
        this.parameters = parameters;
        this.calendar = calendar;
        this.messages = messages;
        this.clock = clock;
    }

    /** Notes it when a society stays away. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void noteLateness(ReformBatch batch, Filing filing) {
        if (clock.today().isAfter(lastDayWithoutNote(filing))
                && sent.firstTime(
                        Filings.CASE_TYPE, batch.code(), filing.society().code(), LATE_REPORT)) {
            credit.note(filing.society().id(), LATE_REPORT, reason(batch, filing), filing.caseNo());
        }
    }

    /** Puts the list of those who are late before the vice chair, as often as the societies are reminded. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void towardsViceChair(ReformBatch batch, List<Filing> late) {
        long daysLate = ChronoUnit.DAYS.between(batch.deadline(), clock.today());
        String kind = "LIST-"
                + Reminder.round(daysLate, steps.inForce(Filings.CASE_TYPE).lateEvery());
        if (sent.firstTime(Filings.CASE_TYPE, batch.code(), SentLog.WHOLE_BATCH, kind)) {
            notices.lateList(batch, late);
        }
    }

    private String reason(ReformBatch batch, Filing filing) {
        return messages.official(
                "reformplan.batch.lateReport", batch.name(), filing.deadline().toString());
    }

    private LocalDate lastDayWithoutNote(Filing filing) {
        return calendar.addWorkingDays(filing.deadline(), parameters.integer(CREDIT_DAYS))
                .date();
    }
}
