package org.xuegai.inbox;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.Recusals;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.FormWork;
import org.xuegai.platform.Problem;

/** The policies that decide whether this person may do this to this task now. */
@Component
class GateRules {

    private final InboxRows rows;
    private final Recusals recusals;

    GateRules(InboxRows rows, Recusals recusals) {
        this.rows = rows;
        this.recusals = recusals;
    }

    static Set<String> buckets(Actor actor) {
        return actor.roles().stream()
                .map(role -> TaskCard.bucket(role, actor.societyId(), actor.department()))
                .collect(Collectors.toSet());
    }

    /** The task waits for the actor's role, whoever of that role holds it. */
    void inRole(InboxItem item, Actor actor) {
        if (!buckets(actor).contains(item.card().bucket())) {
            throw Problem.forbidden("WRONG_ROLE", item.card().name());
        }
    }

    void stillOpen(InboxItem item) {
        if (!item.isOpen()) {
            throw Problem.conflict("ALREADY_HANDLED");
        }
    }

    void seenAsItIs(InboxItem item, int version) {
        if (item.version() != version) {
            throw Problem.conflict("STALE_VERSION");
        }
    }

    /** What is sent is what was checked; a colleague may have typed into the same draft since. */
    void draftAsSeen(FormWork work, Integer draftVersion) {
        if (draftVersion != null && draftVersion != work.version()) {
            throw Problem.conflict("STALE_VERSION");
        }
    }

    void heldByNobodyElse(InboxItem item, Actor actor) {
        if (item.assignee() != null && !item.assignee().equals(actor.username())) {
            throw Problem.conflict("HELD_BY_OTHER", item.assigneeName());
        }
    }

    /** A suspended case waits; only the order to go on may be given. Source: domain 2.0.2 SUSPENDED */
    void notSuspended(InboxItem item, CaseFile caseFile) {
        if (caseFile.status() == CaseStatus.SUSPENDED
                && !"resume-handling".equals(item.card().formId())) {
            throw Problem.conflict("SUSPENDED");
        }
    }

    /** Who holds a post in a society does not handle its cases. Source: domain 2.0.1 separation rules */
    void notRecused(InboxItem item, Actor actor) {
        if (item.card().roleName().side() != Role.Side.SOCIETY
                && recusals.holdsPost(actor.userId(), item.card().societyId())) {
            throw Problem.forbidden("RECUSED", item.card().societyName());
        }
    }

    /** Nobody acts on two consecutive levels of approval. Source: domain 2.0.1 separation rules */
    void notConsecutive(InboxItem item, Actor actor) {
        Integer level = item.card().approvalLevel();
        if (level == null) {
            return;
        }
        List<InboxItem> approvals = rows.findByCaseNo(item.card().caseNo()).stream()
                .filter(other -> other.state() == InboxItem.State.DONE)
                .filter(other -> other.card().approvalLevel() != null)
                .filter(other -> !Objects.equals(other.card().approvalLevel(), level))
                .toList();
        approvals.stream()
                .max(Comparator.comparing(InboxItem::completedAt))
                .filter(last -> last.completedBy().equals(actor.username()))
                .ifPresent(last -> {
                    throw Problem.forbidden("CONSECUTIVE_LEVELS", last.card().name());
                });
    }
}
