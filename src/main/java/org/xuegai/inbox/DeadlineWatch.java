package org.xuegai.inbox;

import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xuegai.account.Accounts;
import org.xuegai.deadline.Light;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.platform.XuegaiClock;

/** Reminds once at yellow, at red, when overdue and when still overdue some days later, ever higher up. Source: D6 */
@Component
public class DeadlineWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineWatch.class);

    private final InboxRows rows;
    private final StepDues dues;
    private final TaskPeople people;
    private final TaskNotices notices;
    private final RuleParameters parameters;
    private final XuegaiClock clock;
    private final TransactionTemplate apart;

    DeadlineWatch(
            InboxRows rows,
            StepDues dues,
            TaskPeople people,
            TaskNotices notices,
            RuleParameters parameters,
            XuegaiClock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.dues = dues;
        this.people = people;
        this.notices = notices;
        this.parameters = parameters;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
    }

    /** Each task by itself: what goes wrong with one does not keep the others from being told. */
    @Scheduled(cron = "0 30 * * * *", zone = "Asia/Shanghai")
    public void look() {
        for (InboxItem item : rows.findToRemind(clock.today())) {
            try {
                apart.executeWithoutResult(status -> remind(item));
            } catch (RuntimeException e) {
                LOG.error("Nobody was reminded of task {}", item.card().taskId(), e);
            }
        }
    }

    private void remind(InboxItem item) {
        int remaining = dues.remaining(item.due());
        InboxItem.Reminded level = level(dues.light(item.due()), remaining);
        boolean due = level.compareTo(item.reminded()) > 0;
        if (!due || rows.remind(item.id(), item.reminded().name(), level.name()) == 0) {
            return;
        }
        List<Accounts.Person> told = told(item, level);
        if (remaining < 0) {
            notices.overdue(item, told, -remaining);
        } else {
            notices.dueSoon(item, told, remaining);
        }
    }

    /** Who has not yet written under seal is nobody else's to know. */
    private List<Accounts.Person> told(InboxItem item, InboxItem.Reminded level) {
        List<Accounts.Person> told = new ArrayList<>(people.holders(item));
        if (item.card().sealed()) {
            return told;
        }
        if (level.compareTo(InboxItem.Reminded.RED) >= 0) {
            told.addAll(people.superiors(item.card()));
        }
        if (level == InboxItem.Reminded.SUPERVISED) {
            told.addAll(people.topLevel(item.card()));
        }
        return told.stream().distinct().toList();
    }

    private InboxItem.Reminded level(Light light, int remaining) {
        return switch (light) {
            case YELLOW -> InboxItem.Reminded.YELLOW;
            case RED -> InboxItem.Reminded.RED;
            case OVERDUE ->
                -remaining < parameters.integer("escalationOverdueDays")
                        ? InboxItem.Reminded.OVERDUE
                        : InboxItem.Reminded.SUPERVISED;
            default -> InboxItem.Reminded.NONE;
        };
    }
}
