package org.xuegai.deadline;

import java.time.LocalDate;
import java.util.Date;

import org.springframework.stereotype.Component;
import org.xuegai.platform.XuegaiClock;

/** When the timers of the processes fire: {@code ${stepDeadlines.dueDate(caseNo, 'intake')}}. */
@Component("stepDeadlines")
public class StepDeadlines {

    private final DeadlineRules rules;
    private final WorkingDayCalendar calendar;
    private final StepExtensions extensions;
    private final XuegaiClock clock;
    private final ThreadLocal<LocalDate> begun = new ThreadLocal<>();

    StepDeadlines(DeadlineRules rules, WorkingDayCalendar calendar, StepExtensions extensions, XuegaiClock clock) {
        this.rules = rules;
        this.calendar = calendar;
        this.extensions = extensions;
        this.clock = clock;
    }

    /**
     * The end (24:00, Asia/Shanghai) of the step's last day when it begins today, with the time granted for it: what
     * arrives on the last day is still in time. Source: D6 clock rule 5.
     *
     * @param caseNo whose step it is; it has one rule for all case types
     * @throws IllegalArgumentException for a step that the deadline table does not know
     */
    public Date dueDate(String caseNo, String step) {
        return dueDate(caseNo, "all", step);
    }

    /** The same for a step whose rule is the case type's own. */
    public Date dueDate(String caseNo, String caseType, String step) {
        DeadlineRule rule = rules.rule(caseType, step)
                .orElseThrow(() -> new IllegalArgumentException("no deadline rule for step " + step + " of " + caseNo));
        LocalDate begin = begun.get() == null ? clock.today() : begun.get();
        LocalDate regular = rules.due(rule, begin).date();
        LocalDate lastDay = calendar.addWorkingDays(regular, extensions.workingDays(caseNo, step, begin))
                .date();
        return Date.from(lastDay.plusDays(1).atStartOfDay(XuegaiClock.ZONE).toInstant());
    }

    /** The day on which a step begins that others share the deadline with, for {@code deadlineFrom}. */
    public String today() {
        return clock.today().toString();
    }

    /** Due dates within the work count from the day on which the step began, for timers that are set anew. */
    public void countedFrom(LocalDate begin, Runnable work) {
        begun.set(begin);
        try {
            work.run();
        } finally {
            begun.remove();
        }
    }
}
