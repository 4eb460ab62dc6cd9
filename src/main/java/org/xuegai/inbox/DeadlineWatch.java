package org.xuegai.inbox;

import java.util.ArrayList;
import java.util.List;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.account.Accounts;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.deadline.Light;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.platform.XuegaiClock;

/** Reminds once at yellow, at red, when overdue and when still overdue some days later, ever higher up. Source: D6 */
@Component
public class DeadlineWatch {

    private final InboxRows rows;
    private final StepDues dues;
    private final TaskPeople people;
    private final TaskNotices notices;
    private final CaseFiles caseFiles;
    private final RuleParameters parameters;
    private final XuegaiClock clock;

    DeadlineWatch(
            InboxRows rows,
            StepDues dues,
            TaskPeople people,
            TaskNotices notices,
            CaseFiles caseFiles,
            RuleParameters parameters,
            XuegaiClock clock) {
        this.rows = rows;
        this.dues = dues;
        this.people = people;
        this.notices = notices;
        this.caseFiles = caseFiles;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Scheduled(cron = "0 30 * * * *", zone = "Asia/Shanghai")
    @Transactional
    public void look() {
        rows.findToRemind(clock.today()).stream()
                .filter(item -> caseFiles.get(item.card().caseNo()).status() != CaseStatus.SUSPENDED)
                .forEach(this::remind);
    }

    private void remind(InboxItem item) {
        int remaining = dues.remaining(item.due());
        InboxItem.Reminded level = level(dues.light(item.due()), remaining);
        if (level.compareTo(item.reminded()) <= 0) {
            return;
        }
        List<Accounts.Person> told = told(item, level);
        if (remaining < 0) {
            notices.overdue(item, told, -remaining);
        } else {
            notices.dueSoon(item, told, remaining);
        }
        item.remind(level);
        rows.save(item);
    }

    private List<Accounts.Person> told(InboxItem item, InboxItem.Reminded level) {
        List<Accounts.Person> told = new ArrayList<>(people.holders(item));
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
