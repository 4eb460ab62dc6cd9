package org.xuegai.deadline;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of calendar days. */
@Repository
class CalendarDays {

    private final JdbcClient jdbc;

    CalendarDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CalendarDay> all() {
        return jdbc.sql("select calendar_date, day_type, name from calendar_day order by calendar_date")
                .query((row, n) -> new CalendarDay(
                        row.getObject("calendar_date", LocalDate.class),
                        DayType.valueOf(row.getString("day_type")),
                        row.getString("name")))
                .list();
    }

    List<CalendarDay> of(int year) {
        return all().stream().filter(day -> day.date().getYear() == year).toList();
    }

    void replace(int year, List<CalendarDay> days) {
        jdbc.sql("delete from calendar_day where calendar_date between :first and :last")
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .update();
        for (CalendarDay day : days) {
            jdbc.sql("insert into calendar_day (calendar_date, day_type, name) values (:date, :type, :name)")
                    .param("date", day.date())
                    .param("type", day.type().name())
                    .param("name", day.name())
                    .update();
        }
    }
}
