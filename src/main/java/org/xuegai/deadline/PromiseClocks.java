package org.xuegai.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The association's promise to the society: it runs, pauses with the case's status, and stops. */
public interface PromiseClocks {

    /** A stretch that does not count; {@code to} is null while it lasts. */
    record Pause(LocalDate from, LocalDate to, String reason) {}

    /**
     * @param totalDays working days promised, extension included
     * @param due last day as things stand; provisional beyond the loaded calendar
     */
    record Promise(
            int totalDays,
            int usedDays,
            int remainingDays,
            DueDate due,
            Light light,
            boolean stopped,
            List<Pause> pauses) {}

    void start(String caseNo, String caseType);

    /** No effect when there is no running clock. */
    void pause(String caseNo, String reason);

    /** No effect when it is not paused. */
    void resume(String caseNo);

    void stop(String caseNo);

    /** @param days further working days */
    void extend(String caseNo, int days);

    Optional<Promise> of(String caseNo);
}
