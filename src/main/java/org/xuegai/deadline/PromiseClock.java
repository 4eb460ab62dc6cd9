package org.xuegai.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The clock of one case's promise. Immutable; each change of state is a new value.
 *
 * @param startedOn the day of acceptance, which does not count
 * @param totalDays working days, extensions included
 * @param stoppedOn null while it runs
 */
@Table("promise_clock")
record PromiseClock(
        @Id String caseNo,
        @Version Integer version,
        String caseType,
        LocalDate startedOn,
        int totalDays,
        LocalDate stoppedOn,
        @MappedCollection(idColumn = "case_no", keyColumn = "position") List<PromisePause> pauses) {

    static PromiseClock started(String caseNo, String caseType, LocalDate today, int totalDays) {
        return new PromiseClock(caseNo, null, caseType, today, totalDays, null, List.of());
    }

    boolean stopped() {
        return stoppedOn != null;
    }

    boolean paused() {
        return pauses.stream().anyMatch(PromisePause::open);
    }

    boolean pausedFor(String reason) {
        return pauses.stream().anyMatch(pause -> pause.open() && pause.reason().equals(reason));
    }

    /** A pause for another reason ends the one before on the same day. */
    PromiseClock paused(LocalDate today, String reason, String orderedBy) {
        List<PromisePause> all = new ArrayList<>(resumed(today).pauses);
        all.add(new PromisePause(today, null, reason, orderedBy));
        return with(totalDays, stoppedOn, all);
    }

    PromiseClock resumed(LocalDate today) {
        return with(
                totalDays,
                stoppedOn,
                pauses.stream()
                        .map(pause -> pause.open() ? pause.endedOn(today) : pause)
                        .toList());
    }

    PromiseClock stopped(LocalDate today) {
        return with(totalDays, today, resumed(today).pauses);
    }

    PromiseClock extended(int days) {
        return with(totalDays + days, stoppedOn, pauses);
    }

    int usedDays(LocalDate today, WorkingDayCalendar calendar) {
        return (int) startedOn
                .plusDays(1)
                .datesUntil(lastDayCounted(today).plusDays(1))
                .filter(day -> counts(day, calendar))
                .count();
    }

    /** The last day of the promise as things stand; while paused as if it resumed today. */
    DueDate due(LocalDate today, WorkingDayCalendar calendar) {
        LocalDate end = lastDayCounted(today);
        int open = totalDays - usedDays(today, calendar);
        if (open > 0) {
            return calendar.addWorkingDays(end, open);
        }
        LocalDate due = startedOn
                .plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(day -> counts(day, calendar))
                .skip(totalDays - 1L)
                .findFirst()
                .orElse(startedOn);
        return new DueDate(due, calendar.isProvisional(due));
    }

    private boolean counts(LocalDate day, WorkingDayCalendar calendar) {
        return calendar.isWorkingDay(day) && pauses.stream().noneMatch(pause -> pause.covers(day));
    }

    private LocalDate lastDayCounted(LocalDate today) {
        LocalDate last = stopped() ? stoppedOn : today;
        return last.isBefore(startedOn) ? startedOn : last;
    }

    private PromiseClock with(int total, LocalDate stopped, List<PromisePause> all) {
        return new PromiseClock(caseNo, version, caseType, startedOn, total, stopped, List.copyOf(all));
    }
}
