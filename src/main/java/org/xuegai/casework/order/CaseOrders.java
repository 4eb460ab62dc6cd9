package org.xuegai.casework.order;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.account.Actor;
import org.xuegai.account.Recusals;
import org.xuegai.account.Role;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseStatuses;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.OpenWork;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;
import org.xuegai.platform.Problem;

/** Withdrawal by the society, suspension and termination by the department head. Source: domain 2.0.3, 2.1 */
@Component
public class CaseOrders {

    private static final int SHORTEST_REASON = 10;
    private static final String WITHDRAWAL = "CaseWithdrawalRequested";
    private static final String SUSPENSION = "CaseSuspensionOrdered";
    private static final String TERMINATION = "CaseTerminationOrdered";
    private static final String CONFIRM_WITHDRAWAL = "UserTask_ConfirmWithdrawal";

    private final CaseFiles caseFiles;
    private final CaseStatuses statuses;
    private final CaseEngine engine;
    private final CaseTimeline timeline;
    private final Recusals recusals;
    private final OpenWork openWork;
    private final AuditLog audit;
    private final Messages messages;

    CaseOrders(
            CaseFiles caseFiles,
            CaseStatuses statuses,
            CaseEngine engine,
            CaseTimeline timeline,
            Recusals recusals,
            OpenWork openWork,
            AuditLog audit,
            Messages messages) {
        this.caseFiles = caseFiles;
        this.statuses = statuses;
        this.engine = engine;
        this.timeline = timeline;
        this.recusals = recusals;
        this.openWork = openWork;
        this.audit = audit;
        this.messages = messages;
    }

    public boolean mayWithdraw(CaseFile caseFile, Actor actor) {
        return societyRole(actor) != null
                && caseFile.isOf(actor.societyId())
                && !caseFile.status().isEnded()
                && !caseFile.status().isDecided()
                && caseFile.status() != CaseStatus.SUSPENDED
                && knowsWithdrawal(caseFile);
    }

    /** What the association follows up is not the society's to withdraw. */
    private boolean knowsWithdrawal(CaseFile caseFile) {
        return caseFile.status() == CaseStatus.DRAFT || engine.awaits(caseFile, WITHDRAWAL);
    }

    /** An earlier request is before the president. */
    boolean withdrawalWaits(CaseFile caseFile, Actor actor) {
        return openWork.of(caseFile.caseNo(), actor).stream()
                .anyMatch(task -> task.taskKey().equals(CONFIRM_WITHDRAWAL));
    }

    private boolean mayOrder(CaseFile caseFile, Actor actor) {
        return actor.has(Role.departmentHead)
                && !recusals.holdsPost(actor.userId(), caseFile.societyId())
                && caseFile.submittedAt() != null
                && !caseFile.status().isEnded()
                && !caseFile.status().isDecided();
    }

    /** Whether its diagram knows a suspension; a list or a meeting does not. */
    boolean maySuspend(CaseFile caseFile, Actor actor) {
        return mayOrder(caseFile, actor)
                && caseFile.status() != CaseStatus.SUSPENDED
                && engine.awaits(caseFile, SUSPENSION);
    }

    boolean mayTerminate(CaseFile caseFile, Actor actor) {
        return mayOrder(caseFile, actor) && engine.awaits(caseFile, TERMINATION);
    }

    /**
     * The president's own withdrawal takes effect at once; anybody else's waits for the president.
     *
     * @throws Problem 422 REASON_TOO_SHORT, 403 SOCIETY_ONLY, 409 WRONG_STATE, 409 WITHDRAWAL_WAITS
     */
    @Transactional
    public void withdraw(String caseNo, String reason, Actor actor) {
        caseFiles.readable(caseNo, actor);
        if (societyRole(actor) == null) {
            throw Problem.forbidden("SOCIETY_ONLY");
        }
        requireReason("withdrawalReason", reason);
        CaseFile caseFile = caseFiles.hold(caseNo);
        if (withdrawalWaits(caseFile, actor)) {
            throw Problem.conflict("WITHDRAWAL_WAITS");
        }
        if (!mayWithdraw(caseFile, actor)) {
            throw Problem.conflict("WRONG_STATE");
        }
        record(caseFile, "withdraw", reason, societyRole(actor), actor);
        if (caseFile.status() == CaseStatus.DRAFT) {
            statuses.enter(caseNo, CaseStatus.WITHDRAWN, "WITHDRAWN");
            return;
        }
        boolean byPresident = actor.has(Role.societyPresident);
        engine.tell(caseFile, WITHDRAWAL, Map.of("requestedByPresident", byPresident));
    }

    /**
     * Stops the clocks until the department head says that handling goes on.
     *
     * @throws Problem 422 REASON_TOO_SHORT, 403 HEAD_ONLY, 403 RECUSED for who has a post in the society, 409 WRONG_STATE
     */
    @Transactional
    public void suspend(String caseNo, String reason, Actor actor) {
        CaseFile caseFile = ordered(caseNo, reason, actor);
        if (caseFile.status() == CaseStatus.SUSPENDED) {
            throw Problem.conflict("WRONG_STATE");
        }
        record(caseFile, "suspend", reason, Role.departmentHead, actor);
        engine.tell(caseFile, SUSPENSION, Map.of());
    }

    /**
     * Ends the case for good, e.g. because the society was dissolved.
     *
     * @throws Problem as {@link #suspend}
     */
    @Transactional
    public void terminate(String caseNo, String reason, Actor actor) {
        CaseFile caseFile = ordered(caseNo, reason, actor);
        record(caseFile, "terminate", reason, Role.departmentHead, actor);
        engine.tell(caseFile, TERMINATION, Map.of());
    }

    private CaseFile ordered(String caseNo, String reason, Actor actor) {
        caseFiles.readable(caseNo, actor);
        if (!actor.has(Role.departmentHead)) {
            throw Problem.forbidden("HEAD_ONLY");
        }
        requireReason("reason", reason);
        CaseFile caseFile = caseFiles.hold(caseNo);
        if (recusals.holdsPost(actor.userId(), caseFile.societyId())) {
            throw Problem.forbidden("RECUSED", caseFile.societyName());
        }
        if (!mayOrder(caseFile, actor)) {
            throw Problem.conflict("WRONG_STATE");
        }
        return caseFile;
    }

    private void record(CaseFile caseFile, String order, String reason, Role role, Actor actor) {
        timeline.person(caseFile.caseNo(), actor, role, messages.official("casework.event." + order), reason, true);
        audit.record(actor.username(), "CASE_" + order.toUpperCase(), caseFile.caseNo(), Map.of("reason", reason));
    }

    private void requireReason(String field, String reason) {
        if (reason == null || reason.strip().length() < SHORTEST_REASON) {
            throw Problem.invalid(java.util.List.of(new FieldProblem(
                    field, "REASON_TOO_SHORT", messages.get("casework.reasonTooShort", SHORTEST_REASON))));
        }
    }

    private static Role societyRole(Actor actor) {
        return java.util.stream.Stream.of(Role.societyPresident, Role.secretaryGeneral, Role.societyClerk)
                .filter(actor::has)
                .findFirst()
                .orElse(null);
    }
}
