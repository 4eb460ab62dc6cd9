package org.xuegai.reformplan.task;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One of the 13 tasks as a society's approved plan promises it. Source: S2 附件, 五2.
 *
 * @param caseNo the plan it comes from
 * @param taskNo 1 to 13, as in the annex
 * @param target figure to reach, for the tasks that have one; else null
 * @param dueOn null when the task does not apply or was already done
 * @param progress per cent, as the society has reported it last
 * @param reportedOn day of its last report; null before the first
 */
@Table("reform_task")
public record ReformTask(
        @Id Long id,
        @Version Integer version,
        String caseNo,
        long societyId,
        int taskNo,
        String name,
        Applicability applicability,
        String notApplicableReason,
        String situation,
        String measures,
        String deliverable,
        BigDecimal target,
        LocalDate startOn,
        LocalDate dueOn,
        String responsiblePerson,
        String responsiblePost,
        State state,
        int progress,
        LocalDate reportedOn,
        Instant registeredAt) {

    /** What the society said of the task. Source: D0. */
    public enum Applicability {
        APPLICABLE,
        NOT_APPLICABLE,
        DONE
    }

    /** Where the work stands. */
    public enum State {
        NOT_STARTED,
        DONE,
        NOT_APPLICABLE,
        CANCELLED;

        static State of(Applicability applicability) {
            return switch (applicability) {
                case APPLICABLE -> NOT_STARTED;
                case DONE -> DONE;
                case NOT_APPLICABLE -> NOT_APPLICABLE;
            };
        }
    }

    /** Still to be done. */
    public boolean isOpen() {
        return state == State.NOT_STARTED;
    }

    /** Red: still to be done, its day past. Source: domain 2.5 E01 (lights) */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && dueOn != null && dueOn.isBefore(today);
    }

    ReformTask dueOn(LocalDate day) {
        return changed(measures, day, responsiblePerson, responsiblePost, state);
    }

    ReformTask inHandsOf(String person, String post) {
        return changed(measures, dueOn, person, post, state);
    }

    ReformTask by(String newMeasures) {
        return changed(newMeasures, dueOn, responsiblePerson, responsiblePost, state);
    }

    ReformTask cancelled() {
        return changed(measures, dueOn, responsiblePerson, responsiblePost, State.CANCELLED);
    }

    ReformTask done() {
        return changed(measures, dueOn, responsiblePerson, responsiblePost, State.DONE);
    }

    ReformTask reported(int percent, LocalDate day) {
        return with(measures, dueOn, responsiblePerson, responsiblePost, state, percent, day);
    }

    private ReformTask changed(String newMeasures, LocalDate newDue, String person, String post, State newState) {
        return with(newMeasures, newDue, person, post, newState, progress, reportedOn);
    }

    private ReformTask with(
            String newMeasures,
            LocalDate newDue,
            String person,
            String post,
            State newState,
            int percent,
            LocalDate reported) {
        return new ReformTask(
                id,
                version,
                caseNo,
                societyId,
                taskNo,
                name,
                applicability,
                notApplicableReason,
                situation,
                newMeasures,
                deliverable,
                target,
                startOn,
                newDue,
                person,
                post,
                newState,
                percent,
                reported,
                registeredAt);
    }
}
