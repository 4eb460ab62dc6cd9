package org.xuegai.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseEvent;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.Submission;
import org.xuegai.platform.XuegaiClock;

/** Writes down what a completed task said: on the timeline, in the audit log, to the society. */
@Component
class TaskRecord {

    private final CaseTimeline timeline;
    private final AuditLog audit;
    private final TaskNotices notices;
    private final Accounts accounts;
    private final XuegaiClock clock;

    TaskRecord(CaseTimeline timeline, AuditLog audit, TaskNotices notices, Accounts accounts, XuegaiClock clock) {
        this.timeline = timeline;
        this.audit = audit;
        this.notices = notices;
        this.accounts = accounts;
        this.clock = clock;
    }

    void keep(InboxItem item, FiledOpinion opinion, Submission filed, Actor actor) {
        TaskCard card = item.card();
        timeline.add(new CaseEvent(
                null,
                card.caseNo(),
                clock.instant(),
                actor.username(),
                actor.name(),
                card.roleName().name(),
                card.department() == null ? null : card.department().name(),
                card.name(),
                card.taskKey(),
                card.opinionBox(),
                opinion.resultCode(),
                opinion.resultLabel(),
                opinion.opinion(),
                isForSociety(card, opinion)));
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("task", card.taskKey());
        details.put("form", card.formId());
        details.put("revision", filed.revision());
        details.put("sha256", filed.sha256());
        details.put("result", opinion.resultCode());
        audit.record(actor.username(), "TASK_COMPLETED", card.caseNo(), details);
        if (opinion.isReturn() && opinion.opinion() != null) {
            notices.returned(item, clerks(card), opinion.opinion());
        }
    }

    /** What the association says among its own people stays there; what it says to the society does not. */
    private static boolean isForSociety(TaskCard card, FiledOpinion opinion) {
        return card.roleName().side() == Role.Side.SOCIETY
                || opinion.isReturn()
                || "REJECT".equals(opinion.resultCode());
    }

    private List<Accounts.Person> clerks(TaskCard card) {
        return accounts.withRole(Role.societyClerk, card.societyId(), null);
    }
}
