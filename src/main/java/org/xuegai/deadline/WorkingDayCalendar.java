package org.xuegai.deadline;

import java.time.LocalDate;

/** Working days by the official calendar; weekends and 1 January beyond the loaded years. */
public interface WorkingDayCalendar {

    boolean isWorkingDay(LocalDate day);

    /** Whether the day lies beyond the loaded years, so that an import may change what it is. */
    boolean isProvisional(LocalDate day);

    /** @param days at least 0; the start day does not count. Source: D6 clock rule 1 */
    DueDate addWorkingDays(LocalDate start, int days);

    /** The last working day on which at least {@code days} working days still follow, {@code end} included. */
    DueDate subtractWorkingDays(LocalDate end, int days);

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} lies before. */
    int workingDaysBetween(LocalDate from, LocalDate to);
}
