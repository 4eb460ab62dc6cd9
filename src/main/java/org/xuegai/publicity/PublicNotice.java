package org.xuegai.publicity;

import java.time.LocalDate;

/**
 * A notice as everybody may read it.
 *
 * @param content HTML of the safe subset
 * @param start first day, from 00:00
 * @param end last day, until 24:00
 * @param provisional the last day lies beyond the loaded calendar
 * @param days length of the period by its rule
 * @param workingDays whether its days are working days, else calendar days
 * @param daysLeft such days left, today included; 0 once it is over
 */
public record PublicNotice(
        long id,
        String title,
        String content,
        LocalDate start,
        LocalDate end,
        boolean provisional,
        int days,
        boolean workingDays,
        Phase phase,
        int daysLeft,
        String phone,
        String email) {

    /** Where a published notice stands today. */
    public enum Phase {
        COMING,
        RUNNING,
        SUSPENDED,
        OVER,
        STOPPED
    }

    /** Whether an objection is taken now. */
    public boolean takesObjections() {
        return phase == Phase.RUNNING;
    }
}
