package org.xuegai.expert.group;

import java.time.Instant;
import java.util.List;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.xuegai.expert.Purpose;

/**
 * One expert in one search, and what became of it. Each change of state is a new value.
 *
 * @param drawNo draw of the search that picked the expert
 * @param position place in that draw, first for the smallest lot
 * @param groupRole a spare becomes a member when invited
 * @param since when the state began
 * @param committedAt when the commitment was signed; null before
 * @param ruleNo rule of recusal, e.g. {@code R-5}; null for any other end
 * @param reason why the expert left; null while not
 */
@Table("expert_assignment")
public record Assignment(
        @Id Long id,
        @Version Integer version,
        long selectionId,
        String caseNo,
        Purpose purpose,
        String expertCode,
        String username,
        int drawNo,
        int position,
        GroupRole groupRole,
        State state,
        Instant since,
        Instant committedAt,
        String ruleNo,
        String reason) {

    /** Place in the group. */
    public enum GroupRole {
        LEADER,
        MEMBER,
        SPARE
    }

    /** What became of it; only {@link #CONFIRMED} opens the case. */
    public enum State {
        STANDBY,
        INVITED,
        CONFIRMED,
        DECLINED,
        CONFLICTED,
        RECUSED,
        REPLACED;

        /** Whether the expert sits or may still sit in the group. */
        public boolean holdsSeat() {
            return this == INVITED || this == CONFIRMED;
        }
    }

    /** @throws IllegalStateException unless a spare waits or an unanswered invitation is repeated */
    Assignment invited(GroupRole role, Instant now) {
        require(State.STANDBY, State.INVITED);
        return with(role, State.INVITED, now, null, null, null);
    }

    /** @throws IllegalStateException unless an invitation stands */
    Assignment confirmed(Instant now) {
        require(State.INVITED);
        return with(groupRole, State.CONFIRMED, now, now, null, null);
    }

    /** @throws IllegalStateException unless an invitation stands */
    Assignment declined(String why, Instant now) {
        require(State.INVITED);
        return with(groupRole, State.DECLINED, now, null, null, why);
    }

    /** @throws IllegalStateException unless an invitation stands */
    Assignment conflicted(String rule, String why, Instant now) {
        require(State.INVITED);
        return with(groupRole, State.CONFLICTED, now, null, rule, why);
    }

    /** @throws IllegalStateException unless the expert holds a seat or stands by */
    Assignment recused(String rule, String why, Instant now) {
        require(State.STANDBY, State.INVITED, State.CONFIRMED);
        return with(groupRole, State.RECUSED, now, committedAt, rule, why);
    }

    /** @throws IllegalStateException unless the expert holds a seat or stands by */
    Assignment replaced(String why, Instant now) {
        require(State.STANDBY, State.INVITED, State.CONFIRMED);
        return with(groupRole, State.REPLACED, now, committedAt, null, why);
    }

    Assignment as(GroupRole role) {
        return with(role, state, since, committedAt, ruleNo, reason);
    }

    /** A spare is in another draw of the same search. */
    Assignment drawnAgain(int no, int place) {
        require(State.STANDBY);
        return new Assignment(
                id,
                version,
                selectionId,
                caseNo,
                purpose,
                expertCode,
                username,
                no,
                place,
                groupRole,
                state,
                since,
                committedAt,
                ruleNo,
                reason);
    }

    private void require(State... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new IllegalStateException("%s in %s is %s".formatted(expertCode, caseNo, state));
        }
    }

    private Assignment with(GroupRole role, State next, Instant from, Instant committed, String rule, String why) {
        return new Assignment(
                id,
                version,
                selectionId,
                caseNo,
                purpose,
                expertCode,
                username,
                drawNo,
                position,
                role,
                next,
                from,
                committed,
                rule,
                why);
    }
}
