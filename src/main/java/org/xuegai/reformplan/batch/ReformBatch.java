package org.xuegai.reformplan.batch;

import java.time.Instant;
import java.time.LocalDate;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.platform.Problem;

/**
 * One call for reform plans. Immutable; each change of state is a new value. Source: domain 2.1 step 1.
 *
 * @param code e.g. {@code GG-2026}
 * @param deadline last day on which societies report, unless extended for one of them
 * @param periodEnd last day on which a task of a plan may fall due. Source: domain 2.1 G3
 */
@Table("reform_batch")
public record ReformBatch(
        @Id Long id,
        @Version Integer version,
        String code,
        String name,
        LocalDate opensOn,
        LocalDate deadline,
        LocalDate periodEnd,
        State state,
        String proposedBy,
        Instant proposedAt,
        String openedBy,
        Instant openedAt) {

    /** PROPOSED waits for the head of the department; OPEN has been published. */
    public enum State {
        PROPOSED,
        OPEN,
        CLOSED
    }

    static ReformBatch proposed(BatchProposal proposal, Actor officer, Instant now) {
        if (!officer.has(Role.departmentOfficer)) {
            throw Problem.forbidden("BATCH_OFFICER_ONLY");
        }
        return new ReformBatch(
                null,
                null,
                proposal.code(),
                proposal.name(),
                proposal.opensOn(),
                proposal.deadline(),
                proposal.periodEnd(),
                State.PROPOSED,
                officer.username(),
                now,
                null,
                null);
    }

    /** @throws Problem 403 unless a head other than the proposer, 409 when it is no longer proposed */
    ReformBatch opened(Actor head, Instant now) {
        if (!head.has(Role.departmentHead)) {
            throw Problem.forbidden("BATCH_HEAD_ONLY");
        }
        if (head.username().equals(proposedBy)) {
            throw Problem.forbidden("BATCH_OWN_PROPOSAL");
        }
        return in(State.PROPOSED, State.OPEN, head.username(), now);
    }

    /** @throws Problem 403 unless a head, 409 when it is not open */
    ReformBatch closed(Actor head) {
        if (!head.has(Role.departmentHead)) {
            throw Problem.forbidden("BATCH_HEAD_ONLY");
        }
        return in(State.OPEN, State.CLOSED, openedBy, openedAt);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    private ReformBatch in(State expected, State next, String by, Instant at) {
        if (state != expected) {
            throw Problem.conflict("BATCH_STATE", code);
        }
        return new ReformBatch(
                id, version, code, name, opensOn, deadline, periodEnd, next, proposedBy, proposedAt, by, at);
    }
}
