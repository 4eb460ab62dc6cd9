package org.xuegai.deadline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * How long a step may take. Source: D6.
 *
 * @param days length in {@code unit}; 0 where the unit needs none
 * @param yellow remaining days at which the light turns yellow; null for never
 * @param red remaining days at which it turns red; null for never
 * @param extensionDays further length that may be granted once, in {@code unit}; 0 for none
 * @param reminderDays calendar days before the deadline on which a reminder is due
 * @param fixedDay the day of every year for {@link Unit#FIXED_DAY}; null otherwise
 */
public record DeadlineRule(
        String caseType,
        String step,
        int days,
        Unit unit,
        Integer yellow,
        Integer red,
        int extensionDays,
        List<Integer> reminderDays,
        MonthDay fixedDay) {

    /** What a length counts. */
    public enum Unit {
        WORKING_DAYS,
        CALENDAR_DAYS,
        CALENDAR_MONTHS,
        /** At least so many working days must remain until the event. */
        WORKING_DAYS_BEFORE,
        CALENDAR_MONTHS_BEFORE,
        /** The case brings its own day, for example a batch its deadline. */
        GIVEN_DAY,
        /** A day of every year. */
        FIXED_DAY
    }

    /** Whether remaining days are counted in working days. */
    public boolean workingDays() {
        return unit == Unit.WORKING_DAYS || unit == Unit.WORKING_DAYS_BEFORE;
    }

    /** The limits are inclusive: with yellow 3, three remaining days are yellow. */
    Light light(int remaining, boolean past) {
        if (past) {
            return Light.OVERDUE;
        }
        if (red != null && remaining <= red) {
            return Light.RED;
        }
        return yellow != null && remaining <= yellow ? Light.YELLOW : Light.GREEN;
    }

    DueDate due(LocalDate begin, WorkingDayCalendar calendar) {
        return switch (unit) {
            case WORKING_DAYS -> calendar.addWorkingDays(begin, days);
            case CALENDAR_DAYS -> movedOffRest(begin.plusDays(days), calendar);
            case CALENDAR_MONTHS -> movedOffRest(begin.plusMonths(days), calendar);
            case WORKING_DAYS_BEFORE -> calendar.subtractWorkingDays(begin, days);
            case CALENDAR_MONTHS_BEFORE -> calendar.subtractWorkingDays(begin.minusMonths(days), 0);
            case GIVEN_DAY -> new DueDate(begin, false);
            case FIXED_DAY -> movedOffRest(nextFixedDay(begin), calendar);
        };
    }

    private LocalDate nextFixedDay(LocalDate begin) {
        LocalDate thisYear = fixedDay.atYear(begin.getYear());
        return thisYear.isBefore(begin) ? fixedDay.atYear(begin.getYear() + 1) : thisYear;
    }

    /** Source: D6 clock rule 3. */
    private static DueDate movedOffRest(LocalDate end, WorkingDayCalendar calendar) {
        return calendar.isWorkingDay(end)
                ? new DueDate(end, calendar.isProvisional(end))
                : calendar.addWorkingDays(end, 1);
    }
}
