package org.xuegai.deadline;

import java.time.LocalDate;

import org.springframework.data.relational.core.mapping.Table;

/**
 * A stretch of a promise that does not count: the days after {@code fromDay} up to and including
 * {@code toDay}, as an event's own day never counts. Source: D6 clock rules 1 and 4.
 *
 * @param toDay null while the pause lasts
 * @param orderedBy username; null for the system itself
 */
@Table("promise_pause")
record PromisePause(LocalDate fromDay, LocalDate toDay, String reason, String orderedBy) {

    boolean open() {
        return toDay == null;
    }

    boolean covers(LocalDate day) {
        return day.isAfter(fromDay) && (toDay == null || !day.isAfter(toDay));
    }

    PromisePause endedOn(LocalDate day) {
        return new PromisePause(fromDay, day, reason, orderedBy);
    }
}
