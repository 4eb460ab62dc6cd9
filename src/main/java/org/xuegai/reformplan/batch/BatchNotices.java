package org.xuegai.reformplan.batch;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.notification.Notice;
import org.xuegai.notification.Notices;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;

/** What societies and the vice chair are told about a batch. Source: domain 2.0.4 N14, 2.1 deadlines. */
@Component
class BatchNotices {

    private final Notices notices;
    private final Accounts accounts;
    private final Filings filings;
    private final ReminderSteps steps;
    private final SentLog sent;
    private final Messages messages;
    private final XuegaiClock clock;

    BatchNotices(
            Notices notices,
            Accounts accounts,
            Filings filings,
            ReminderSteps steps,
            SentLog sent,
            Messages messages,
            XuegaiClock clock) {
        this.notices = notices;
        this.accounts = accounts;
        this.filings = filings;
        this.steps = steps;
        this.sent = sent;
        this.messages = messages;
        this.clock = clock;
    }

    /** Tells the heads of the department that a call waits for them. */
    void proposed(ReformBatch batch, Actor officer) {
        notices.send(new Notice(
                "N14proposed",
                ids(accounts.withRole(Role.departmentHead, null, null)),
                Map.of(
                        "batchName", batch.name(),
                        "batchDeadline", day(batch.deadline()),
                        "officerName", officer.name()),
                null,
                "/batches/" + batch.code()));
    }

    /** Tells all three levels of every society, and leaves out the reminder that would fall on the same day. */
    void published(ReformBatch batch) {
        ReminderSteps.Schedule schedule = steps.inForce();
        for (Filing filing : filings.of(batch)) {
            send("N14opened", batch, filing, List.of(Role.societyClerk, Role.secretaryGeneral, Role.societyPresident));
            Reminder.on(clock.today(), filing.deadline(), schedule)
                    .ifPresent(reminder ->
                            sent.firstTime(batch.code(), filing.society().code(), reminder.kind()));
        }
    }

    void remind(ReformBatch batch, Filing filing, Reminder reminder) {
        send(reminder.late() ? "N14late" : "N14", batch, filing, reminder.audience());
    }

    /** The 未报送名单 for the vice chair. */
    void lateList(ReformBatch batch, List<Filing> late) {
        List<Long> viceChairs = ids(accounts.withRole(Role.viceChair, null, null));
        String names = String.join(
                "、", late.stream().map(filing -> filing.society().name()).toList());
        notices.send(new Notice(
                "N14list",
                viceChairs,
                Map.of(
                        "batchName", batch.name(),
                        "batchDeadline", day(batch.deadline()),
                        "lateCount", String.valueOf(late.size()),
                        "lateSocieties", names),
                null,
                "/batches/" + batch.code()));
    }

    private void send(String template, ReformBatch batch, Filing filing, List<Role> audience) {
        List<Long> recipients = audience.stream()
                .flatMap(role -> ids(accounts.withRole(role, filing.society().id(), null)).stream())
                .distinct()
                .toList();
        notices.send(new Notice(
                template,
                recipients,
                Map.of(
                        "batchName", batch.name(),
                        "batchDeadline", day(filing.deadline()),
                        "overdueDays", String.valueOf(daysLate(filing.deadline()))),
                filing.caseNo(),
                filing.caseNo() == null ? "/cases/new/reform-plan" : "/cases/" + filing.caseNo()));
    }

    private long daysLate(LocalDate deadline) {
        return Math.max(0, ChronoUnit.DAYS.between(deadline, clock.today()));
    }

    private String day(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern(messages.official("reformplan.day")));
    }

    private static List<Long> ids(Collection<Accounts.Person> people) {
        return people.stream().map(Accounts.Person::id).toList();
    }
}
