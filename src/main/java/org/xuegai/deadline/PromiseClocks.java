package org.xuegai.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The association's promise to the society: it runs, pauses with the case's status, and stops. */
public interface PromiseClocks {

    /** The days after {@code from} up to and including {@code to} do not count; {@code to} is null while it lasts. */
    record Pause(LocalDate from, LocalDate to, String reason) {}

    /**
     * @param totalDays working days promised, extension included
     * @param remainingDays working days, today not counted; negative when past
     * @param due last day as things stand, while paused as if it resumed today; provisional beyond the
     *     loaded calendar
     */
    record Promise(
            int totalDays,
            int usedDays,
            int remainingDays,
            DueDate due,
            Light light,
            boolean stopped,
            List<Pause> pauses) {}

    /** From tomorrow's first working day on. No effect when it has begun already or nothing is promised. */
    void start(String caseNo, String caseType);

    /** From tomorrow on. No effect when there is no running clock; another reason replaces the one before. */
    void pause(String caseNo, String reason);

    /** No effect when it is not paused. */
    void resume(String caseNo);

    /** For good: what was used stays as it is. */
    void stop(String caseNo);

    /**
     * No effect when there is no running clock.
     *
     * @param days further working days
     */
    void extend(String caseNo, int days);

    Optional<Promise> of(String caseNo);
}
