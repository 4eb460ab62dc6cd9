package org.xuegai.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.audit.AuditLog;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;

/** Brings a year of the official calendar in, as the State Council's notice fixes it. */
@Service
class CalendarImport {

    private static final int MAX_YEARS_AHEAD = 5;

    private final CalendarDays days;
    private final StoredCalendar calendar;
    private final CalendarCheck check;
    private final RuleParameters parameters;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final XuegaiClock clock;

    CalendarImport(
            CalendarDays days,
            StoredCalendar calendar,
            CalendarCheck check,
            RuleParameters parameters,
            AuditLog audit,
            ApplicationEventPublisher events,
            XuegaiClock clock) {
        this.days = days;
        this.calendar = calendar;
        this.check = check;
        this.parameters = parameters;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What an import would do.
     *
     * @param problems nothing is imported while there are any
     */
    record Preview(CalendarYear before, CalendarYear after, List<CalendarYear.Change> changes, List<String> problems) {}

    SortedSet<Integer> loadedYears() {
        return calendar.loaded().years();
    }

    /** The year as loaded, else as it is provisionally computed. */
    CalendarYear year(int year) {
        List<CalendarDay> stored = days.of(year);
        if (!stored.isEmpty()) {
            return new CalendarYear(year, stored);
        }
        LocalDate newYear = LocalDate.of(year, 1, 1);
        return new CalendarYear(
                year,
                newYear.datesUntil(newYear.plusYears(1))
                        .map(day -> day.equals(newYear)
                                ? new CalendarDay(day, DayType.HOLIDAY, "元旦")
                                : CalendarDay.ordinary(day))
                        .toList());
    }

    /** The last loaded day when it is near, so that the next year should be imported. */
    Optional<LocalDate> endsSoon() {
        int last = loadedYears().isEmpty()
                ? clock.today().getYear() - 1
                : loadedYears().last();
        LocalDate end = LocalDate.of(last, 12, 31);
        long left = ChronoUnit.DAYS.between(clock.today(), end);
        return Optional.of(end).filter(day -> left <= parameters.integer("calendarWarningDays"));
    }

    /** @throws Problem 404 for a year that has ended or is too far ahead */
    Preview preview(int year, String text) {
        int thisYear = clock.today().getYear();
        if (year < thisYear || year > thisYear + MAX_YEARS_AHEAD) {
            throw Problem.notFound();
        }
        CalendarYear before = year(year);
        CalendarCheck.Result result = check.check(year, text);
        CalendarYear after = new CalendarYear(year, result.days());
        return new Preview(before, after, before.changesTo(after), result.problems());
    }

    /**
     * Due dates that reach into the year are computed again.
     *
     * @param fingerprint of the year that the administrator saw in the preview
     * @throws Problem 409 if the year has changed since, 422 if the text has problems
     */
    @Transactional
    public void load(int year, String text, String fingerprint, String administrator) {
        Preview preview = preview(year, text);
        if (!preview.problems().isEmpty()) {
            throw Problem.invalid(List.of());
        }
        if (!preview.before().fingerprint().equals(fingerprint)) {
            throw Problem.conflict("STALE_VERSION");
        }
        days.replace(year, preview.after().days());
        audit.record(
                administrator,
                "CALENDAR_IMPORTED",
                String.valueOf(year),
                Map.of(
                        "changedDays", preview.changes().size(),
                        "workingDays", preview.after().workingDays()));
        events.publishEvent(new CalendarChanged(year));
    }
}
