package org.xuegai.reformplan.batch;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.audit.AuditLog;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;

/** The calls for reform plans and what may be done to them. Source: domain 2.1 step 1. */
@Component
public class ReformBatches {

    private final BatchRows rows;
    private final BatchSocietyRows invited;
    private final BatchRules rules;
    private final BatchNotices notices;
    private final AuditLog audit;
    private final XuegaiClock clock;

    ReformBatches(
            BatchRows rows,
            BatchSocietyRows invited,
            BatchRules rules,
            BatchNotices notices,
            AuditLog audit,
            XuegaiClock clock) {
        this.rows = rows;
        this.invited = invited;
        this.rules = rules;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest deadline first. */
    public List<ReformBatch> all() {
        return rows.findAllByOrderByDeadlineDescIdDesc();
    }

    public Optional<ReformBatch> byCode(String code) {
        return rows.findByCode(code);
    }

    /** Last day for one society; empty when it was not called upon. */
    public Optional<LocalDate> deadline(String code, long societyId) {
        return rows.findByCode(code).flatMap(batch -> invited.findByBatchCodeAndSocietyId(code, societyId)
                .map(society -> society.deadline(batch)));
    }

    /**
     * Puts a call before the head of the department.
     *
     * @throws Problem 403 unless an officer, 422 for what {@link BatchRules} refuses
     */
    @Transactional
    public ReformBatch propose(BatchProposal proposal, Actor officer) {
        ReformBatch batch = ReformBatch.proposed(proposal, officer, clock.instant());
        rules.check(proposal, proposal.code() != null && rows.existsByCode(proposal.code()));
        ReformBatch saved = rows.save(batch);
        invited.saveAll(new HashSet<>(proposal.societyIds())
                .stream().map(id -> BatchSociety.invited(saved.code(), id)).toList());
        audit.record(
                officer.username(),
                "BATCH_PROPOSED",
                saved.code(),
                Map.of("societies", proposal.societyIds().size()));
        notices.proposed(saved, officer);
        return saved;
    }

    /**
     * 发布报送通知: the societies are told and may start.
     *
     * @param version as read; 409 STALE_VERSION when somebody was faster
     */
    @Transactional
    public ReformBatch open(String code, int version, Actor head) {
        ReformBatch opened = rows.save(current(code, version).opened(head, clock.instant()));
        audit.record(head.username(), "BATCH_OPENED", code, Map.of());
        notices.published(opened);
        return opened;
    }

    /** No further plans, no further reminders. */
    @Transactional
    public ReformBatch close(String code, int version, Actor head) {
        ReformBatch closed = rows.save(current(code, version).closed(head));
        audit.record(head.username(), "BATCH_CLOSED", code, Map.of());
        return closed;
    }

    /** Throws away a proposal that has not been published. */
    @Transactional
    public void discard(String code, int version, Actor actor) {
        ReformBatch batch = current(code, version);
        if (!actor.has(Role.departmentHead) && !actor.username().equals(batch.proposedBy())) {
            throw Problem.forbidden("BATCH_OFFICER_ONLY");
        }
        if (batch.state() != ReformBatch.State.PROPOSED) {
            throw Problem.conflict("BATCH_STATE", code);
        }
        invited.deleteAll(invited.findByBatchCode(code));
        rows.delete(batch);
        audit.record(actor.username(), "BATCH_DISCARDED", code, Map.of());
    }

    /**
     * Gives one society a later deadline; the same day twice has no further effect.
     *
     * @throws Problem 404 when it was not called upon, 409 when another day was granted before
     */
    @Transactional
    public void extend(String code, long societyId, LocalDate to) {
        BatchSociety society =
                invited.findByBatchCodeAndSocietyId(code, societyId).orElseThrow(Problem::notFound);
        invited.save(society.extended(to));
    }

    private ReformBatch current(String code, int version) {
        ReformBatch batch = rows.findByCode(code).orElseThrow(Problem::notFound);
        if (batch.version() != version) {
            throw Problem.conflict("STALE_VERSION");
        }
        return batch;
    }
}
