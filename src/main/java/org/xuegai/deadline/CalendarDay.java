package org.xuegai.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * One day of the official calendar.
 *
 * @param name the holiday's name; empty for other days
 */
record CalendarDay(LocalDate date, DayType type, String name) {

    /** What an ordinary week makes of the date. */
    static CalendarDay ordinary(LocalDate date) {
        return new CalendarDay(date, isWeekend(date) ? DayType.REST : DayType.WORKDAY, "");
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
