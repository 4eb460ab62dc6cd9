package org.xuegai.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xuegai.deadline.WorkingDayCalendar;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;

/** When a case stood still by order: those working days count for nobody. Source: domain 2.0.2, D6 clock rules 4 and 6 */
@Component
public class Suspensions {

    /** The days after {@code from} up to and including {@code to}, as an event's own day never counts. */
    private record Suspension(LocalDate from, LocalDate to) {}

    /**
     * The order that a case stands still.
     *
     * @param reason as whoever gave the order wrote it
     */
    public record Order(Instant since, String reason) {}

    private final JdbcClient jdbc;
    private final WorkingDayCalendar calendar;
    private final CaseTimeline timeline;
    private final Messages messages;
    private final XuegaiClock clock;

    Suspensions(
            JdbcClient jdbc, WorkingDayCalendar calendar, CaseTimeline timeline, Messages messages, XuegaiClock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.timeline = timeline;
        this.messages = messages;
        this.clock = clock;
    }

    void begin(String caseNo) {
        jdbc.sql("insert into case_suspension (case_no, from_day) values (?, ?)")
                .params(caseNo, clock.today())
                .update();
    }

    void end(String caseNo) {
        jdbc.sql("update case_suspension set to_day = ? where case_no = ? and to_day is null")
                .params(clock.today(), caseNo)
                .update();
    }

    /** The latest order; empty when there was none. */
    public Optional<Order> order(String caseNo) {
        String title = messages.official("casework.event.suspend");
        return timeline.all(caseNo).stream()
                .filter(event -> title.equals(event.title()))
                .findFirst()
                .map(event -> new Order(event.happenedAt(), event.opinion()));
    }

    /** Working days of the suspension that ended last; 0 when there was none. */
    public int lastWorkingDays(String caseNo) {
        List<Suspension> ended = ended(caseNo);
        return ended.isEmpty() ? 0 : workingDays(ended.get(ended.size() - 1), LocalDate.MIN);
    }

    /** Working days after {@code since} on which the case stood still; a suspension that lasts does not count yet. */
    public int workingDays(String caseNo, LocalDate since) {
        return ended(caseNo).stream()
                .mapToInt(suspension -> workingDays(suspension, since))
                .sum();
    }

    private int workingDays(Suspension suspension, LocalDate since) {
        LocalDate from = suspension.from().isBefore(since) ? since : suspension.from();
        return from.isBefore(suspension.to()) ? calendar.workingDaysBetween(from, suspension.to()) : 0;
    }

    private List<Suspension> ended(String caseNo) {
        return jdbc.sql(
                        "select from_day, to_day from case_suspension where case_no = ? and to_day is not null order by id")
                .param(caseNo)
                .query((row, number) ->
                        new Suspension(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)))
                .list();
    }
}
