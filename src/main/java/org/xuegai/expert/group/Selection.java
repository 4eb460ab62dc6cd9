package org.xuegai.expert.group;

import java.time.Instant;
import java.time.LocalDate;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.xuegai.expert.Purpose;

/**
 * One search for experts in a case, from the first draw to the whole group.
 *
 * @param visitOn day on which they are wanted; null where they only read
 * @param earlierCaseNo case whose group may not sit again; null for none. Source: R-7
 * @param groupSize leader and members; null before the task force has said so
 * @param settledDraw number of the draw that it settled on last; null before
 * @param smallReason why fewer than usual are asked; null for a full group
 * @param compositionNote why a kind of expert is missing; null where none is. Source: D3-5, D3-6
 * @param noticedOn when the society was told who would come; null before. Source: domain 2.3 step 7
 */
@Table("expert_selection")
public record Selection(
        @Id Long id,
        @Version Integer version,
        String caseNo,
        Purpose purpose,
        long societyId,
        LocalDate visitOn,
        String visitPlace,
        String earlierCaseNo,
        State state,
        Integer groupSize,
        Integer settledDraw,
        String smallReason,
        String compositionNote,
        Instant openedAt,
        LocalDate noticedOn) {

    /** The form on which a group is drawn and settled on. */
    public static final String FORM = "select-experts";

    /** How far the search has come. */
    public enum State {
        DRAWING,
        INVITING,
        COMPLETE,
        WORKING
    }

    public static Selection opened(
            String caseNo,
            Purpose purpose,
            long societyId,
            LocalDate visitOn,
            String visitPlace,
            String earlierCaseNo,
            Instant now) {
        return new Selection(
                null,
                null,
                caseNo,
                purpose,
                societyId,
                visitOn,
                visitPlace,
                earlierCaseNo,
                State.DRAWING,
                null,
                null,
                null,
                null,
                now,
                null);
    }

    /** The task force has settled on the group as drawn. */
    public Selection settled(int size, int drawNo, String smallGroupReason, String note) {
        return with(state, size, drawNo, smallGroupReason, note, noticedOn);
    }

    public Selection in(State next) {
        return with(next, groupSize, settledDraw, smallReason, compositionNote, noticedOn);
    }

    /** The society has been told who will come. */
    public Selection noticed(LocalDate day) {
        return with(state, groupSize, settledDraw, smallReason, compositionNote, day);
    }

    /** They are wanted on another day, of which the society has not been told yet. */
    public Selection movedTo(LocalDate day) {
        return new Selection(
                id,
                version,
                caseNo,
                purpose,
                societyId,
                day,
                visitPlace,
                earlierCaseNo,
                state,
                groupSize,
                settledDraw,
                smallReason,
                compositionNote,
                openedAt,
                null);
    }

    /** Whether its group came out of a draw, and not out of an earlier group. */
    public boolean isDrawn() {
        return settledDraw != null && settledDraw > 0;
    }

    /** Whether a draw is still to be settled on. */
    public boolean isAhead(int drawNo) {
        return settledDraw == null || drawNo > settledDraw;
    }

    private Selection with(State next, Integer size, Integer drawNo, String reason, String note, LocalDate noticed) {
        return new Selection(
                id,
                version,
                caseNo,
                purpose,
                societyId,
                visitOn,
                visitPlace,
                earlierCaseNo,
                next,
                size,
                drawNo,
                reason,
                note,
                openedAt,
                noticed);
    }
}
