package org.xuegai.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days and times, also those typed by hand where the browser has no date input. */
final class DateReader {

    private static final String DAY = "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?";
    private static final String CLOCK = "(\\d{1,2})[:：](\\d{2})(?::\\d{2}(?:\\.\\d{1,9})?)?";
    private static final Pattern DATE = Pattern.compile(DAY);
    private static final Pattern TIME = Pattern.compile(CLOCK);
    private static final Pattern DATE_TIME = Pattern.compile(DAY + "[T ]+" + CLOCK);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private DateReader() {}

    /** @return {@code 2027-01-04}, {@code 10:30} or {@code 2027-01-04T10:30} as text */
    static Reading read(Object raw, FieldType type) {
        boolean readable = raw instanceof String || raw instanceof Temporal;
        String text = readable ? Texts.halfWidth(raw.toString()).strip() : "";
        return switch (type) {
            case TIME -> time(text);
            case DATE_TIME -> dateTime(text);
            default -> date(DATE.matcher(text));
        };
    }

    /** The text of {@link #read} as FEEL compares it. */
    static Object temporal(String text, FieldType type) {
        return switch (type) {
            case TIME -> LocalTime.parse(text);
            case DATE_TIME -> LocalDateTime.parse(text);
            default -> LocalDate.parse(text);
        };
    }

    private static Reading date(Matcher matcher) {
        if (!matcher.matches()) {
            return Reading.problem("DATE");
        }
        return day(matcher);
    }

    private static Reading day(Matcher matcher) {
        int year = Integer.parseInt(matcher.group(1));
        int month = Integer.parseInt(matcher.group(2));
        int day = Integer.parseInt(matcher.group(3));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Reading.problem("DATE_YEAR", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        if (month < 1 || month > 12 || day < 1) {
            return Reading.problem("DATE");
        }
        if (!YearMonth.of(year, month).isValidDay(day)) {
            return Reading.problem("DATE_DAY", String.valueOf(year), month, day);
        }
        return Reading.of(LocalDate.of(year, month, day).toString());
    }

    private static Reading time(String text) {
        Matcher matcher = TIME.matcher(text);
        try {
            return matcher.matches() ? Reading.of(clock(matcher, 1)) : Reading.problem("TIME");
        } catch (DateTimeException e) {
            return Reading.problem("TIME");
        }
    }

    private static Reading dateTime(String text) {
        Matcher matcher = DATE_TIME.matcher(text);
        if (!matcher.matches()) {
            return Reading.problem("DATE_TIME");
        }
        Reading day = day(matcher);
        try {
            return day.understood() ? Reading.of(day.value() + "T" + clock(matcher, 4)) : day;
        } catch (DateTimeException e) {
            return Reading.problem("DATE_TIME");
        }
    }

    private static String clock(Matcher matcher, int group) {
        return LocalTime.of(Integer.parseInt(matcher.group(group)), Integer.parseInt(matcher.group(group + 1)))
                .toString();
    }
}
