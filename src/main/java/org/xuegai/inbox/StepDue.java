package org.xuegai.inbox;

import java.time.LocalDate;

/**
 * When a step is due.
 *
 * @param dueOn last day, until 24:00; far in the future without a deadline, so that it sorts last
 * @param yellowOn first day of the yellow light; null for never
 * @param redOn first day of the red light; null for never
 * @param provisional computed beyond the loaded calendar
 * @param countedFrom day on which it, or the first step it shares the deadline with, began; null without a deadline
 */
public record StepDue(
        LocalDate dueOn, LocalDate yellowOn, LocalDate redOn, boolean provisional, LocalDate countedFrom) {

    /** Sorts after every real deadline. */
    static final StepDue NONE = new StepDue(LocalDate.of(9999, 12, 31), null, null, false, null);

    public boolean exists() {
        return !dueOn.equals(NONE.dueOn);
    }
}
