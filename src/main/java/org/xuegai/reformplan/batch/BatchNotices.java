package org.xuegai.reformplan.batch;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.casework.reminder.FilingReminders;
import org.xuegai.notification.Notice;
import org.xuegai.notification.Notices;
import org.xuegai.platform.Messages;

/** What societies and the vice chair are told about a batch. Source: domain 2.0.4 N14, 2.1 deadlines. */
@Component
class BatchNotices {

    private final Notices notices;
    private final Accounts accounts;
    private final Filings filings;
    private final FilingReminders reminders;
    private final Messages messages;

    BatchNotices(Notices notices, Accounts accounts, Filings filings, FilingReminders reminders, Messages messages) {
        this.notices = notices;
        this.accounts = accounts;
        this.filings = filings;
        this.reminders = reminders;
        this.messages = messages;
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

    /** Tells all three levels of every society. */
    void published(ReformBatch batch) {
        filings.of(batch).forEach(filing -> reminders.opened(Filings.CASE_TYPE, filing.awaited(batch)));
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

    private String day(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern(messages.official("casework.reminder.day")));
    }

    private static List<Long> ids(Collection<Accounts.Person> people) {
        return people.stream().map(Accounts.Person::id).toList();
    }
}
