package org.xuegai.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.xuegai.platform.XuegaiClock;

/** The deadline table of the database, kept in memory until somebody changes it. */
@Component
class DeadlineTable implements DeadlineRules {

    private static final String ANY_CASE_TYPE = "all";

    private record Key(String caseType, String step) {}

    private final DeadlineRows rows;
    private final WorkingDayCalendar calendar;
    private final XuegaiClock clock;
    private Map<Key, DeadlineRule> loaded;

    DeadlineTable(DeadlineRows rows, WorkingDayCalendar calendar, XuegaiClock clock) {
        this.rows = rows;
        this.calendar = calendar;
        this.clock = clock;
    }

    private synchronized Map<Key, DeadlineRule> loaded() {
        if (loaded == null) {
            loaded = rows.findAll().stream()
                    .map(DeadlineRow::rule)
                    .collect(Collectors.toUnmodifiableMap(r -> new Key(r.caseType(), r.step()), r -> r));
        }
        return loaded;
    }

    @TransactionalEventListener(fallbackExecution = true)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    synchronized void forget(DeadlinesChanged event) {
        loaded = null;
    }

    @Override
    public Optional<DeadlineRule> rule(String caseType, String step) {
        Map<Key, DeadlineRule> rules = loaded();
        return Optional.ofNullable(rules.get(new Key(caseType, step)))
                .or(() -> Optional.ofNullable(rules.get(new Key(ANY_CASE_TYPE, step))));
    }

    @Override
    public DueDate due(DeadlineRule rule, LocalDate begin) {
        return rule.due(begin, calendar);
    }

    @Override
    public Light light(DeadlineRule rule, LocalDate due) {
        return rule.light(remaining(rule, due), clock.today().isAfter(due));
    }

    @Override
    public int remaining(DeadlineRule rule, LocalDate due) {
        LocalDate today = clock.today();
        return rule.workingDays() ? calendar.workingDaysBetween(today, due) : (int) ChronoUnit.DAYS.between(today, due);
    }
}
