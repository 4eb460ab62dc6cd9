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
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;

/** Writes down what a completed task said: on the timeline, in the audit log, to the society. */
@Component
class TaskRecord {

    private final CaseTimeline timeline;
    private final AuditLog audit;
    private final TaskNotices notices;
    private final Accounts accounts;
    private final Messages messages;
    private final XuegaiClock clock;

    TaskRecord(
            CaseTimeline timeline,
            AuditLog audit,
            TaskNotices notices,
            Accounts accounts,
            Messages messages,
            XuegaiClock clock) {
        this.timeline = timeline;
        this.audit = audit;
        this.notices = notices;
        this.accounts = accounts;
        this.messages = messages;
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
                label(card, opinion),
                opinion.opinion(),
                isForSociety(card, opinion),
                card.sealed()));
        if (card.sealed()) {
            return;
        }
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("task", card.taskKey());
        details.put("form", card.formId());
        details.put("revision", filed.revision());
        details.put("sha256", filed.sha256());
        details.put("result", opinion.resultCode());
        audit.record(actor.username(), "TASK_COMPLETED", card.caseNo(), details);
        if (opinion.isReturn() && isSocietys(card)) {
            notices.returned(item, clerks(card), opinion.opinion());
        }
    }

    /** A second notice is seen to be one by everybody who reads the case. Source: domain 2.0.3 补正 */
    private String label(TaskCard card, FiledOpinion opinion) {
        if (!opinion.isCorrection()) {
            return opinion.resultLabel();
        }
        long before = timeline.all(card.caseNo()).stream()
                .filter(event -> opinion.resultCode().equals(event.resultCode()))
                .count();
        return before == 0
                ? opinion.resultLabel()
                : messages.official("casework.event.again", opinion.resultLabel(), before + 1);
    }

    /**
     * What the association says among its own people stays there; what it says to the society does not. A return may
     * lead to a consultation first, so that its text reaches the society when the revision begins.
     */
    private static boolean isForSociety(TaskCard card, FiledOpinion opinion) {
        return isSocietys(card) || opinion.isCorrection() || "REJECT".equals(opinion.resultCode());
    }

    private static boolean isSocietys(TaskCard card) {
        return card.roleName().side() == Role.Side.SOCIETY;
    }

    private List<Accounts.Person> clerks(TaskCard card) {
        return accounts.withRole(Role.societyClerk, card.societyId(), null);
    }
}
