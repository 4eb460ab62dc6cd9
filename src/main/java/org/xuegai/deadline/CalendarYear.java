package org.xuegai.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.xuegai.platform.Json;

/** All days of one year, as the calendar's pages show and compare them. */
record CalendarYear(int year, List<CalendarDay> days) {

    /** @param number 1 to 12 */
    record Month(int number, int workingDays) {}

    /** One day that an import makes different. */
    record Change(LocalDate date, DayType from, DayType to, String name) {}

    public List<Month> months() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Month(month, (int) days.stream()
                        .filter(day -> day.date().getMonthValue() == month)
                        .filter(day -> day.type().working())
                        .count()))
                .toList();
    }

    public int workingDays() {
        return months().stream().mapToInt(Month::workingDays).sum();
    }

    /** Holidays and made-up working days: what the official notice names. */
    public List<CalendarDay> named() {
        return days.stream()
                .filter(day -> day.type() == DayType.HOLIDAY || day.type() == DayType.MAKEUP_WORKDAY)
                .toList();
    }

    /** What the official notice names, in the form that an import reads. */
    public String csv() {
        return named().stream()
                .map(day -> "%s,%s,%s".formatted(day.date(), day.type(), day.name()))
                .collect(Collectors.joining("\n"));
    }

    /** Tells whether somebody has imported the year in between. */
    public String fingerprint() {
        return Json.sha256(year + "\n" + csv());
    }

    List<Change> changesTo(CalendarYear other) {
        return IntStream.range(0, days.size())
                .filter(i -> !days.get(i).equals(other.days.get(i)))
                .mapToObj(i -> new Change(
                        days.get(i).date(),
                        days.get(i).type(),
                        other.days.get(i).type(),
                        other.days.get(i).name()))
                .toList();
    }
}
