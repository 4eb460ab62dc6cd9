package org.xuegai.inbox;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.Recusals;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.FormWork;
import org.xuegai.platform.Messages;
import org.xuegai.platform.Problem;

/** The policies that decide whether this person may do this to this task now. */
@Component
class GateRules {

    /** Level of the society's clerk, who drafts and revises. */
    private static final int DRAFT = 1;

    private final InboxRows rows;
    private final Recusals recusals;
    private final EngineTasks engine;
    private final CaseFiles caseFiles;
    private final Submissions submissions;
    private final ObjectProvider<TaskVeto> vetoes;
    private final Messages messages;

    GateRules(
            InboxRows rows,
            Recusals recusals,
            EngineTasks engine,
            CaseFiles caseFiles,
            Submissions submissions,
            ObjectProvider<TaskVeto> vetoes,
            Messages messages) {
        this.rows = rows;
        this.recusals = recusals;
        this.engine = engine;
        this.caseFiles = caseFiles;
        this.submissions = submissions;
        this.vetoes = vetoes;
        this.messages = messages;
    }

    static Set<String> buckets(Actor actor) {
        return actor.roles().stream()
                .map(role -> TaskCard.bucket(role, actor.societyId(), actor.department()))
                .collect(Collectors.toSet());
    }

    /** The task waits for the actor's role, whoever of that role holds it; a personal one for one person only. */
    void inRole(InboxItem item, Actor actor) {
        if (item.card().personal() && !actor.username().equals(item.assignee())) {
            throw Problem.notFound();
        }
        if (!buckets(actor).contains(item.card().bucket())) {
            throw Problem.forbidden("WRONG_ROLE", item.card().name());
        }
    }

    /** A module may have a reason of its own, e.g. that the actor handled the case before. */
    void notVetoed(InboxItem item, Actor actor) {
        vetoes.stream().forEach(veto -> veto.check(item.card(), actor));
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

    void notSuspended(InboxItem item, CaseFile caseFile) {
        if (item.card().standsStillIn(caseFile)) {
            throw Problem.conflict("SUSPENDED");
        }
    }

    /** Who holds a post in a society does not handle its cases. Source: domain 2.0.1 separation rules */
    void notRecused(InboxItem item, Actor actor) {
        if (!isSocietys(item.card())
                && recusals.holdsPost(actor.userId(), item.card().societyId())) {
            throw Problem.forbidden("RECUSED", item.card().societyName());
        }
    }

    /**
     * Nobody acts on two consecutive levels of approval, whatever was decided beside the handling or countersigned in
     * between; in a society the draft is the level before the first. Source: domain 2.0.1 separation rules
     */
    void notConsecutive(InboxItem item, Actor actor) {
        TaskCard card = item.card();
        if (card.approvalLevel() == null) {
            return;
        }
        List<InboxItem> approvals = rows.findByCaseNo(card.caseNo()).stream()
                .filter(other -> other.state() == InboxItem.State.DONE)
                .filter(other -> other.card().approvalLevel() != null)
                .filter(other -> !Objects.equals(other.card().approvalLevel(), card.approvalLevel()))
                .toList();
        Optional<InboxItem> before = last(approvals, engine.ofSameProcess(card.taskId()));
        Stream.of(before, last(approvals, engine.ofSameHandling(card.taskId())))
                .flatMap(Optional::stream)
                .filter(last -> last.completedBy().equals(actor.username()))
                .findFirst()
                .ifPresent(last -> {
                    throw Problem.forbidden("CONSECUTIVE_LEVELS", last.card().name());
                });
        if (before.isEmpty() && isSocietys(card) && card.approvalLevel() > DRAFT && drafted(card.caseNo(), actor)) {
            throw Problem.forbidden("CONSECUTIVE_LEVELS", messages.get("casework.drafting"));
        }
    }

    private static Optional<InboxItem> last(List<InboxItem> approvals, Set<String> taskIds) {
        return approvals.stream()
                .filter(item -> taskIds.contains(item.card().taskId()))
                .max(Comparator.comparing(InboxItem::completedAt));
    }

    private boolean drafted(String caseNo, Actor actor) {
        return submissions
                .main(caseFiles.get(caseNo))
                .filter(filed -> filed.submittedBy().equals(actor.username()))
                .isPresent();
    }

    private static boolean isSocietys(TaskCard card) {
        return card.roleName().side() == Role.Side.SOCIETY;
    }
}
