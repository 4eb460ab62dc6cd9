package org.xuegai.inbox;

import java.util.Map;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.account.StandingChanged;
import org.xuegai.audit.AuditLog;

/** Gives tasks back to their role when whoever held them has left it. */
@Component
class LeftBehind {

    private final InboxRows rows;
    private final TaskPeople people;
    private final EngineTasks engine;
    private final TaskNotices notices;
    private final AuditLog audit;

    LeftBehind(InboxRows rows, TaskPeople people, EngineTasks engine, TaskNotices notices, AuditLog audit) {
        this.rows = rows;
        this.people = people;
        this.engine = engine;
        this.notices = notices;
        this.audit = audit;
    }

    @EventListener
    void release(StandingChanged change) {
        rows.findHeldBy(change.username()).forEach(item -> releaseIfLeft(item, change.by()));
    }

    /** Also whoever's authorization to act as president has run out. */
    @Scheduled(cron = "0 5 0 * * *", zone = "Asia/Shanghai")
    @Transactional
    public void look() {
        rows.findHeld().forEach(item -> releaseIfLeft(item, null));
    }

    private void releaseIfLeft(InboxItem item, String by) {
        String holder = item.assignee();
        if (item.card().personal() || people.isInRole(holder, item.card())) {
            return;
        }
        engine.release(item.card().taskId());
        item.assign(null, null);
        rows.save(item);
        notices.created(item, people.inRole(item.card()));
        audit.record(
                by,
                "TASK_LEFT",
                item.card().caseNo(),
                Map.of("task", item.card().taskKey(), "heldBy", holder));
    }
}
