package org.xuegai.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.audit.AuditLog;
import org.xuegai.platform.XuegaiClock;

/** The promises of the database; every pause and extension is on the record. Source: D6 clock rules 4 and 6. */
@Component
@Transactional
class StoredPromiseClocks implements PromiseClocks {

    private static final String STEP = "promise";

    private final PromiseClockRows rows;
    private final DeadlineRules rules;
    private final WorkingDayCalendar calendar;
    private final XuegaiClock clock;
    private final AuditLog audit;

    StoredPromiseClocks(
            PromiseClockRows rows,
            DeadlineRules rules,
            WorkingDayCalendar calendar,
            XuegaiClock clock,
            AuditLog audit) {
        this.rows = rows;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public void start(String caseNo, String caseType) {
        if (rows.existsById(caseNo)) {
            return;
        }
        rules.rule(caseType, STEP)
                .ifPresent(rule -> rows.save(PromiseClock.started(caseNo, caseType, clock.today(), rule.days())));
    }

    @Override
    public void pause(String caseNo, String reason) {
        running(caseNo).filter(promise -> !promise.pausedFor(reason)).ifPresent(promise -> {
            rows.save(promise.paused(clock.today(), reason, username()));
            record("PROMISE_PAUSED", caseNo, Map.of("reason", reason));
        });
    }

    @Override
    public void resume(String caseNo) {
        running(caseNo).filter(PromiseClock::paused).ifPresent(promise -> {
            rows.save(promise.resumed(clock.today()));
            record("PROMISE_RESUMED", caseNo, Map.of());
        });
    }

    @Override
    public void stop(String caseNo) {
        running(caseNo).ifPresent(promise -> rows.save(promise.stopped(clock.today())));
    }

    @Override
    public void extend(String caseNo, int days) {
        running(caseNo).ifPresent(promise -> {
            rows.save(promise.extended(days));
            record("PROMISE_EXTENDED", caseNo, Map.of("days", days));
        });
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Promise> of(String caseNo) {
        return rows.findById(caseNo).map(this::asOfToday);
    }

    private Promise asOfToday(PromiseClock promise) {
        LocalDate today = clock.today();
        int used = promise.usedDays(today, calendar);
        int remaining = promise.totalDays() - used;
        DueDate due = promise.due(today, calendar);
        return new Promise(
                promise.totalDays(),
                used,
                remaining,
                due,
                light(promise, remaining, today.isAfter(due.date())),
                promise.stopped(),
                pauses(promise));
    }

    private Light light(PromiseClock promise, int remaining, boolean past) {
        if (promise.stopped()) {
            return Light.NONE;
        }
        if (promise.paused()) {
            return Light.PAUSED;
        }
        return rules.rule(promise.caseType(), STEP)
                .map(rule -> rule.light(remaining, past))
                .orElse(past ? Light.OVERDUE : Light.GREEN);
    }

    private static List<Pause> pauses(PromiseClock promise) {
        return promise.pauses().stream()
                .map(pause -> new Pause(pause.fromDay(), pause.toDay(), pause.reason()))
                .toList();
    }

    private Optional<PromiseClock> running(String caseNo) {
        return rows.findById(caseNo).filter(promise -> !promise.stopped());
    }

    private void record(String action, String caseNo, Map<String, ?> details) {
        audit.record(username(), action, caseNo, details);
    }

    private static String username() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn == null ? null : signedIn.getName();
    }
}
