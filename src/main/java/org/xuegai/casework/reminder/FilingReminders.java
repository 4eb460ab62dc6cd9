package org.xuegai.casework.reminder;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.account.Accounts;
import org.xuegai.account.Role;
import org.xuegai.notification.Notice;
import org.xuegai.notification.Notices;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;

/** Tells the people of a society that its papers are awaited, each step once. Source: domain 2.0.4 N14 */
@Component
public class FilingReminders {

    private final ReminderSteps steps;
    private final SentLog sent;
    private final Notices notices;
    private final Accounts accounts;
    private final Messages messages;
    private final XuegaiClock clock;

    FilingReminders(
            ReminderSteps steps,
            SentLog sent,
            Notices notices,
            Accounts accounts,
            Messages messages,
            XuegaiClock clock) {
        this.steps = steps;
        this.sent = sent;
        this.notices = notices;
        this.accounts = accounts;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void remind(FilingWindow window, FilingWindow.Awaited awaited) {
        dueToday(window.caseType(), awaited)
                .filter(reminder -> !reminder.late() || window.urgesAfterwards())
                .filter(reminder -> firstTime(window.caseType(), awaited, reminder))
                .ifPresent(reminder ->
                        send(reminder.late() ? "N14late" : "N14", window.caseType(), awaited, reminder.audience()));
    }

    /** Tells all three levels that a window is open; today's reminder would only say it again. */
    public void opened(String caseType, FilingWindow.Awaited awaited) {
        send("N14opened", caseType, awaited, List.of(Role.societyClerk, Role.secretaryGeneral, Role.societyPresident));
        dueToday(caseType, awaited).ifPresent(reminder -> firstTime(caseType, awaited, reminder));
    }

    private Optional<Reminder> dueToday(String caseType, FilingWindow.Awaited awaited) {
        return Reminder.on(clock.today(), awaited.deadline(), steps.inForce(caseType));
    }

    private boolean firstTime(String caseType, FilingWindow.Awaited awaited, Reminder reminder) {
        return sent.firstTime(caseType, awaited.batchCode(), awaited.society().code(), reminder.kind());
    }

    private void send(String template, String caseType, FilingWindow.Awaited awaited, List<Role> audience) {
        List<Long> recipients = audience.stream()
                .flatMap(role -> accounts.withRole(role, awaited.society().id(), null).stream())
                .map(Accounts.Person::id)
                .distinct()
                .toList();
        String caseNo = awaited.caseNo();
        notices.send(new Notice(
                template,
                recipients,
                Map.of(
                        "batchName", awaited.batchName(),
                        "batchDeadline", day(awaited.deadline()),
                        "overdueDays", String.valueOf(daysLate(awaited.deadline()))),
                caseNo,
                caseNo == null ? "/cases/new/" + caseType : "/cases/" + caseNo));
    }

    private long daysLate(LocalDate deadline) {
        return Math.max(0, ChronoUnit.DAYS.between(deadline, clock.today()));
    }

    private String day(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern(messages.official("casework.reminder.day")));
    }
}
