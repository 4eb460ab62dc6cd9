package org.xuegai.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;

import org.xuegai.deadline.WorkingDayCalendar;

/**
 * Moves the days of the demo's story to the day of the first start, keeping their distances in
 * working days: the story's today, 23 November 2026, becomes the latest working day.
 */
public final class DemoDays {

    static final LocalDate STORY_TODAY = LocalDate.of(2026, 11, 23);

    private final WorkingDayCalendar calendar;
    private final LocalDate anchor;

    DemoDays(WorkingDayCalendar calendar, LocalDate today) {
        this.calendar = calendar;
        this.anchor = latestWorkingDay(today);
    }

    /** @param month and day in the story's year, 2026 */
    public LocalDate day(int month, int day) {
        LocalDate story = LocalDate.of(2026, month, day);
        int distance = calendar.workingDaysBetween(STORY_TODAY, story);
        return distance >= 0 ? calendar.addWorkingDays(anchor, distance).date() : back(-distance);
    }

    public LocalDateTime at(int month, int day, int hour, int minute) {
        return day(month, day).atTime(hour, minute);
    }

    public LocalDateTime at(MonthDay day, int hour) {
        return at(day.getMonthValue(), day.getDayOfMonth(), hour, 0);
    }

    /** Until when the tasks of the plans run. */
    LocalDate periodEnd() {
        return day(STORY_TODAY.getMonthValue(), STORY_TODAY.getDayOfMonth())
                .plusYears(1)
                .plusMonths(1);
    }

    private LocalDate back(int workingDays) {
        LocalDate day = anchor;
        for (int left = workingDays; left > 0; left--) {
            day = latestWorkingDay(day.minusDays(1));
        }
        return day;
    }

    private LocalDate latestWorkingDay(LocalDate day) {
        LocalDate latest = day;
        while (!calendar.isWorkingDay(latest)) {
            latest = latest.minusDays(1);
        }
        return latest;
    }
}
