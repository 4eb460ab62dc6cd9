package org.xuegai.deadline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The calendar as loaded, with its arithmetic. Beyond the loaded years weekends and 1 January rest.
 * Source: D6 clock rules 1, 2 and 7.
 */
class LoadedCalendar implements WorkingDayCalendar {

    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

    private final Map<LocalDate, CalendarDay> days;
    private final SortedSet<Integer> years;

    LoadedCalendar(Collection<CalendarDay> days) {
        this.days = days.stream().collect(Collectors.toUnmodifiableMap(CalendarDay::date, Function.identity()));
        this.years = days.stream().map(day -> day.date().getYear()).collect(Collectors.toCollection(TreeSet::new));
    }

    SortedSet<Integer> years() {
        return years;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        CalendarDay known = days.get(day);
        if (known != null) {
            return known.type().working();
        }
        return !CalendarDay.isWeekend(day) && !MonthDay.from(day).equals(NEW_YEAR);
    }

    @Override
    public boolean isProvisional(LocalDate day) {
        return !years.contains(day.getYear());
    }

    @Override
    public DueDate addWorkingDays(LocalDate start, int count) {
        return step(start, count, 1);
    }

    @Override
    public DueDate subtractWorkingDays(LocalDate end, int count) {
        return step(end, isWorkingDay(end) ? count : count + 1, -1);
    }

    private DueDate step(LocalDate from, int count, int direction) {
        if (count < 0) {
            throw new IllegalArgumentException("a number of working days is at least 0, not " + count);
        }
        LocalDate day = from;
        boolean provisional = isProvisional(from);
        for (int left = count; left > 0; ) {
            day = day.plusDays(direction);
            provisional |= isProvisional(day);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return new DueDate(day, provisional);
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
