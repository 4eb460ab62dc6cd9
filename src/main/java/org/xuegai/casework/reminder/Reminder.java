package org.xuegai.casework.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.xuegai.account.Role;

/**
 * A reminder that stands for the days since the one before it.
 *
 * @param kind {@code T-30} … {@code T-1} before the deadline, {@code LATE-1}, {@code LATE-2} … after it
 * @param reaches the highest of the society's three levels that is told; those below are told too
 */
public record Reminder(String kind, Role reaches) {

    /** One row of the table of reminders: so many calendar days before the deadline. */
    public record Step(int daysBefore, Role reaches) {}

    private static final List<Role> LEVELS = List.of(Role.societyClerk, Role.secretaryGeneral, Role.societyPresident);

    /**
     * The reminder in force on a day. One missed while the program stood still is made up for by the next, never
     * sent beside it. Source: domain 2.0.4 N14, 2.1 deadlines
     *
     * @return empty before the first step
     */
    static Optional<Reminder> on(LocalDate today, LocalDate deadline, ReminderSteps.Schedule schedule) {
        long daysLeft = ChronoUnit.DAYS.between(today, deadline);
        if (daysLeft < 0) {
            return Optional.of(new Reminder("LATE-" + round(-daysLeft, schedule.lateEvery()), Role.societyPresident));
        }
        return schedule.steps().stream()
                .filter(step -> step.daysBefore() >= daysLeft)
                .min(Comparator.comparingInt(Step::daysBefore))
                .map(step -> new Reminder("T-" + step.daysBefore(), step.reaches()));
    }

    /** Rounds of reminders after the deadline, the first day of lateness being in round 1. */
    public static long round(long daysLate, int every) {
        return (daysLate - 1) / every + 1;
    }

    boolean late() {
        return kind.startsWith("LATE");
    }

    List<Role> audience() {
        return LEVELS.subList(0, LEVELS.indexOf(reaches) + 1);
    }
}
