package org.xuegai.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.casework.CaseTypes;
import org.xuegai.notification.Notice;
import org.xuegai.notification.Notices;
import org.xuegai.platform.Messages;

/** Tells people about their tasks. Source: domain 2.0.4 N01, N06, N07, N15 */
@Component
class TaskNotices {

    private final Notices notices;
    private final CaseTypes types;
    private final TaskPeople people;
    private final Messages messages;

    TaskNotices(Notices notices, CaseTypes types, TaskPeople people, Messages messages) {
        this.notices = notices;
        this.types = types;
        this.people = people;
        this.messages = messages;
    }

    void created(InboxItem item, List<Accounts.Person> recipients) {
        send("N01", item, recipients, Map.of());
    }

    /** @param known further values that the template may name */
    void announced(String template, InboxItem item, List<Accounts.Person> recipients, Map<String, String> known) {
        send(template, item, recipients, known);
    }

    void dueSoon(InboxItem item, List<Accounts.Person> recipients, int remainingDays) {
        send("N06", item, recipients, Map.of("remainingDays", String.valueOf(remainingDays)));
    }

    void overdue(InboxItem item, List<Accounts.Person> recipients, int overdueDays) {
        send("N07", item, recipients, Map.of("overdueDays", String.valueOf(overdueDays)));
    }

    void urged(InboxItem item, List<Accounts.Person> recipients) {
        send("N15", item, recipients, Map.of());
    }

    void returned(InboxItem item, List<Accounts.Person> recipients, String opinion) {
        send("N05", item, recipients, Map.of("opinion", opinion));
    }

    private void send(String template, InboxItem item, List<Accounts.Person> recipients, Map<String, String> more) {
        TaskCard card = item.card();
        Map<String, String> params = new java.util.HashMap<>(more);
        params.put("caseNo", card.caseNo());
        params.put("caseTypeName", types.get(card.caseType()).title());
        params.put("societyName", card.societyName());
        params.put("taskName", card.name());
        if (item.due().exists()) {
            params.put("dueDate", day(item.due()));
        }
        Map<Boolean, List<Long>> byRole = recipients.stream()
                .collect(Collectors.partitioningBy(
                        person -> people.isInRole(person.username(), card),
                        Collectors.mapping(Accounts.Person::id, Collectors.toList())));
        send(template, byRole.get(true), params, card, "/tasks/" + card.taskId());
        send(template, byRole.get(false), params, card, "/cases/" + card.caseNo());
    }

    /** Whoever is only told of a task can not open it, but the case. */
    private void send(String template, List<Long> recipients, Map<String, String> params, TaskCard card, String path) {
        if (!recipients.isEmpty()) {
            notices.send(new Notice(template, recipients, params, card.caseNo(), path));
        }
    }

    private String day(StepDue due) {
        LocalDate day = due.dueOn();
        return messages.official(
                due.provisional() ? "inbox.day.provisional" : "inbox.day",
                day.getYear(),
                day.getMonthValue(),
                day.getDayOfMonth());
    }
}
