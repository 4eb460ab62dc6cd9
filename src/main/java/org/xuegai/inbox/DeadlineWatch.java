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
import org.xuegai.platform.XuegaiClock;

/** Reminds once at yellow, once at red and once when overdue, each time one level higher. Source: D6 */
@Component
public class DeadlineWatch {

    private final InboxRows rows;
    private final StepDues dues;
    private final TaskPeople people;
    private final TaskNotices notices;
    private final CaseFiles caseFiles;
    private final XuegaiClock clock;

    DeadlineWatch(
            InboxRows rows,
            StepDues dues,
            TaskPeople people,
            TaskNotices notices,
            CaseFiles caseFiles,
            XuegaiClock clock) {
        this.rows = rows;
        this.dues = dues;
        this.people = people;
        this.notices = notices;
        this.caseFiles = caseFiles;
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
        InboxItem.Reminded level = level(dues.light(item.due()));
        if (level.compareTo(item.reminded()) <= 0) {
            return;
        }
        int remaining = dues.remaining(item.due());
        List<Accounts.Person> told = new ArrayList<>(people.holders(item));
        if (level != InboxItem.Reminded.YELLOW) {
            told.addAll(people.superiors(item.card()));
        }
        if (level == InboxItem.Reminded.OVERDUE) {
            told.addAll(people.topLevel(item.card()));
            notices.overdue(item, distinct(told), -remaining);
        } else {
            notices.dueSoon(item, distinct(told), remaining);
        }
        item.remind(level);
        rows.save(item);
    }

    private static List<Accounts.Person> distinct(List<Accounts.Person> people) {
        return people.stream().distinct().toList();
    }

    private static InboxItem.Reminded level(Light light) {
        return switch (light) {
            case YELLOW -> InboxItem.Reminded.YELLOW;
            case RED -> InboxItem.Reminded.RED;
            case OVERDUE -> InboxItem.Reminded.OVERDUE;
            default -> InboxItem.Reminded.NONE;
        };
    }
}
