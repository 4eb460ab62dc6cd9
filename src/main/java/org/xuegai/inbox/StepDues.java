package org.xuegai.inbox;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.xuegai.deadline.DeadlineRule;
import org.xuegai.deadline.DeadlineRules;
import org.xuegai.deadline.DueDate;
import org.xuegai.deadline.Light;
import org.xuegai.deadline.WorkingDayCalendar;
import org.xuegai.platform.XuegaiClock;

/** Works out when a step is due and how its light stands. */
@Component
class StepDues {

    private final DeadlineRules rules;
    private final WorkingDayCalendar calendar;
    private final XuegaiClock clock;

    StepDues(DeadlineRules rules, WorkingDayCalendar calendar, XuegaiClock clock) {
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param step code of the deadline rule; null for none */
    StepDue begin(String caseType, String step, LocalDate begin) {
        if (step == null) {
            return StepDue.NONE;
        }
        return rules.rule(caseType, step)
                .map(rule -> of(rule, rules.due(rule, begin)))
                .orElseThrow(() -> new IllegalArgumentException("No deadline rule " + step));
    }

    /** The same step, due on another day. */
    StepDue moved(String caseType, String step, LocalDate due) {
        return rules.rule(caseType, step)
                .map(rule -> of(rule, new DueDate(due, false)))
                .orElse(new StepDue(due, null, null, false));
    }

    private StepDue of(DeadlineRule rule, DueDate due) {
        return new StepDue(
                due.date(), turns(due.date(), rule.yellow()), turns(due.date(), rule.red()), due.provisional());
    }

    /** First day on which at most so many working days remain. */
    private LocalDate turns(LocalDate due, Integer remaining) {
        if (remaining == null) {
            return null;
        }
        LocalDate day = due;
        while (calendar.workingDaysBetween(day.minusDays(1), due) <= remaining) {
            day = day.minusDays(1);
        }
        return day;
    }

    Light light(StepDue due) {
        LocalDate today = clock.today();
        if (!due.exists()) {
            return Light.NONE;
        }
        if (today.isAfter(due.dueOn())) {
            return Light.OVERDUE;
        }
        if (due.redOn() != null && !today.isBefore(due.redOn())) {
            return Light.RED;
        }
        return due.yellowOn() != null && !today.isBefore(due.yellowOn()) ? Light.YELLOW : Light.GREEN;
    }

    /** Working days left, today not counted; negative once overdue. */
    int remaining(StepDue due) {
        return due.exists() ? calendar.workingDaysBetween(clock.today(), due.dueOn()) : Integer.MAX_VALUE;
    }
}
