package org.xuegai.platform;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import org.springframework.stereotype.Component;

/** Days and times as the pages say them; templates call it as {@code @dates}. */
@Component("dates")
public class Dates {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Messages messages;
    private final XuegaiClock clock;

    Dates(Messages messages, XuegaiClock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** 11月26日, with the year when it is another one. */
    public String day(LocalDate day) {
        String key = day.getYear() == clock.today().getYear() ? "platform.day" : "platform.dayOfYear";
        return messages.get(key, day.getMonthValue(), day.getDayOfMonth(), String.valueOf(day.getYear()));
    }

    /** 11月23日（周一） */
    public String weekday(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return messages.get("platform.weekday", day(day), messages.get("platform.weekday." + weekday.getValue()));
    }

    /** 11月23日 09:12 */
    public String moment(Instant instant) {
        LocalDateTime local = local(instant);
        return day(local.toLocalDate()) + " " + TIME.format(local);
    }

    /** 今天 22:41, else day and time. */
    public String recent(Instant instant) {
        LocalDateTime local = local(instant);
        return local.toLocalDate().equals(clock.today())
                ? messages.get("platform.todayAt", TIME.format(local))
                : moment(instant);
    }

    /** 11月23日 */
    public String day(Instant instant) {
        return day(local(instant).toLocalDate());
    }

    /** Calendar days from today; negative once past. */
    public long daysUntil(LocalDate day) {
        return ChronoUnit.DAYS.between(clock.today(), day);
    }

    public LocalDate today() {
        return clock.today();
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, XuegaiClock.ZONE);
    }
}
