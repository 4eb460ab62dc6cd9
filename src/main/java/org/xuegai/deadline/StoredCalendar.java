package org.xuegai.deadline;

import java.time.LocalDate;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The calendar of the database, kept in memory until a year is imported. */
@Component
class StoredCalendar implements WorkingDayCalendar {

    private final CalendarDays days;
    private LoadedCalendar loaded;

    StoredCalendar(CalendarDays days) {
        this.days = days;
    }

    synchronized LoadedCalendar loaded() {
        if (loaded == null) {
            loaded = new LoadedCalendar(days.all());
        }
        return loaded;
    }

    @TransactionalEventListener(fallbackExecution = true)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    synchronized void forget(CalendarChanged event) {
        loaded = null;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return loaded().isWorkingDay(day);
    }

    @Override
    public boolean isProvisional(LocalDate day) {
        return loaded().isProvisional(day);
    }

    @Override
    public DueDate addWorkingDays(LocalDate start, int count) {
        return loaded().addWorkingDays(start, count);
    }

    @Override
    public DueDate subtractWorkingDays(LocalDate end, int count) {
        return loaded().subtractWorkingDays(end, count);
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return loaded().workingDaysBetween(from, to);
    }
}
