package org.xuegai.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import org.xuegai.platform.Messages;

/**
 * Turns the rows of an import into a whole year: days that are not named are ordinary ones. Every row
 * that cannot be right is told with its line.
 */
@Component
class CalendarCheck {

    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final int MAX_NAME = 50;
    private static final int MAX_TEXT = 100_000;
    private static final int MAX_TOLD = 20;
    private static final Map<String, DayType> WORDS = Map.of(
            "放假", DayType.HOLIDAY,
            "补班", DayType.MAKEUP_WORKDAY,
            "工作日", DayType.WORKDAY,
            "休息", DayType.REST);

    private final Messages messages;

    CalendarCheck(Messages messages) {
        this.messages = messages;
    }

    /** @param problems in the reader's language; the days are meaningful only without any */
    record Result(List<CalendarDay> days, List<String> problems) {}

    Result check(int year, String text) {
        List<String> problems = new ArrayList<>();
        Map<LocalDate, CalendarDay> named = new TreeMap<>();
        for (CalendarText.Row row : rows(text, problems)) {
            LocalDate date = date(row, problems);
            DayType type = type(row, problems);
            if (date != null && type != null) {
                add(year, row, date, type, named, problems);
            }
        }
        if (problems.isEmpty() && !isHoliday(named.get(LocalDate.of(year, 1, 1)))) {
            problems.add(messages.get("deadline.calendar.error.newYear"));
        }
        List<CalendarDay> days = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .map(day -> named.getOrDefault(day, CalendarDay.ordinary(day)))
                .toList();
        return new Result(days, told(problems));
    }

    private List<String> told(List<String> problems) {
        if (problems.size() <= MAX_TOLD) {
            return List.copyOf(problems);
        }
        List<String> first = new ArrayList<>(problems.subList(0, MAX_TOLD));
        first.add(messages.get("deadline.calendar.error.more", problems.size() - MAX_TOLD));
        return first;
    }

    private List<CalendarText.Row> rows(String text, List<String> problems) {
        if (text.length() > MAX_TEXT) {
            problems.add(messages.get("deadline.calendar.error.long"));
            return List.of();
        }
        try {
            List<CalendarText.Row> rows = CalendarText.rows(text);
            if (rows.isEmpty()) {
                problems.add(messages.get("deadline.calendar.error.empty"));
            }
            return rows;
        } catch (IllegalArgumentException e) {
            problems.add(messages.get("deadline.calendar.error.json"));
            return List.of();
        }
    }

    private LocalDate date(CalendarText.Row row, List<String> problems) {
        Matcher matcher = DATE.matcher(row.date());
        try {
            if (matcher.matches()) {
                return LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
            }
        } catch (DateTimeException e) {
            // Such a day does not exist; told below.
        }
        problems.add(messages.get("deadline.calendar.error.date", row.line(), row.date()));
        return null;
    }

    private DayType type(CalendarText.Row row, List<String> problems) {
        for (DayType type : DayType.values()) {
            if (type.name().equalsIgnoreCase(row.dayType()) || WORDS.get(row.dayType()) == type) {
                return type;
            }
        }
        problems.add(messages.get("deadline.calendar.error.type", row.line(), row.dayType()));
        return null;
    }

    private void add(
            int year,
            CalendarText.Row row,
            LocalDate date,
            DayType type,
            Map<LocalDate, CalendarDay> named,
            List<String> problems) {
        boolean onWeekend = type == DayType.REST || type == DayType.MAKEUP_WORKDAY;
        if (date.getYear() != year) {
            problems.add(
                    messages.get("deadline.calendar.error.year", row.line(), date.toString(), String.valueOf(year)));
        } else if (named.containsKey(date)) {
            problems.add(messages.get("deadline.calendar.error.twice", row.line(), date.toString()));
        } else if (type != DayType.HOLIDAY && onWeekend != CalendarDay.isWeekend(date)) {
            problems.add(messages.get("deadline.calendar.error.weekday." + type, row.line(), date.toString()));
        } else if (type == DayType.HOLIDAY
                && (row.name().isEmpty() || row.name().length() > MAX_NAME)) {
            problems.add(messages.get("deadline.calendar.error.name", row.line(), date.toString()));
        } else {
            named.put(date, new CalendarDay(date, type, type == DayType.HOLIDAY ? row.name() : ""));
        }
    }

    private static boolean isHoliday(CalendarDay day) {
        return day != null && day.type() == DayType.HOLIDAY;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
