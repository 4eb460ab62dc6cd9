package org.xuegai.inbox;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.account.Accounts;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.platform.Messages;
import org.xuegai.platform.Problem;

/** 催办: asks whoever holds a task to get on with it, on the record. Source: D6 escalation ladder */
@Component
class Urging {

    private final InboxRows rows;
    private final CaseFiles caseFiles;
    private final TaskPeople people;
    private final TaskNotices notices;
    private final CaseTimeline timeline;
    private final AuditLog audit;
    private final Messages messages;

    Urging(
            InboxRows rows,
            CaseFiles caseFiles,
            TaskPeople people,
            TaskNotices notices,
            CaseTimeline timeline,
            AuditLog audit,
            Messages messages) {
        this.rows = rows;
        this.caseFiles = caseFiles;
        this.people = people;
        this.notices = notices;
        this.timeline = timeline;
        this.audit = audit;
        this.messages = messages;
    }

    static boolean mayUrge(Actor actor) {
        return role(actor) != null;
    }

    /** @throws Problem 403 URGE_ROLE for societies and experts, 409 ALREADY_HANDLED or SUSPENDED, 404 for a task whose
     *     holders write under seal */
    @Transactional
    void urge(String taskId, Actor actor) {
        InboxItem item = rows.findByTaskId(taskId).orElseThrow(Problem::notFound);
        caseFiles.readable(item.card().caseNo(), actor);
        if (!mayUrge(actor)) {
            throw Problem.forbidden("URGE_ROLE");
        }
        if (item.card().sealed()) {
            throw Problem.notFound();
        }
        if (!item.isOpen()) {
            throw Problem.conflict("ALREADY_HANDLED");
        }
        if (item.isSuspended()) {
            throw Problem.conflict("SUSPENDED");
        }
        List<Accounts.Person> holders = people.holders(item);
        notices.urged(item, holders);
        timeline.person(
                item.card().caseNo(),
                actor,
                role(actor),
                messages.official("inbox.event.urged", item.card().name()),
                null,
                false);
        audit.record(
                actor.username(),
                "TASK_URGED",
                item.card().caseNo(),
                Map.of("task", item.card().taskKey()));
    }

    private static Role role(Actor actor) {
        return java.util.stream.Stream.of(
                        Role.departmentOfficer, Role.departmentHead, Role.viceChair, Role.generalOffice)
                .filter(actor::has)
                .findFirst()
                .orElse(null);
    }
}
