package org.xuegai.inbox;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.casework.Suspensions;
import org.xuegai.deadline.DeadlineRule;
import org.xuegai.deadline.DeadlineRules;
import org.xuegai.deadline.DueDate;
import org.xuegai.deadline.Light;
import org.xuegai.deadline.StepExtensions;
import org.xuegai.deadline.WorkingDayCalendar;
import org.xuegai.platform.XuegaiClock;

/** Works out when a step is due and how its light stands. */
@Component
class StepDues {

    private final DeadlineRules rules;
    private final WorkingDayCalendar calendar;
    private final Suspensions suspensions;
    private final StepExtensions extensions;
    private final XuegaiClock clock;

    StepDues(
            DeadlineRules rules,
            WorkingDayCalendar calendar,
            Suspensions suspensions,
            StepExtensions extensions,
            XuegaiClock clock) {
        this.rules = rules;
        this.calendar = calendar;
        this.suspensions = suspensions;
        this.extensions = extensions;
        this.clock = clock;
    }

    /**
     * When the task is due if its step began on a day: with the time granted for it, and without the days on which the
     * case stood still since.
     *
     * @throws IllegalArgumentException for a step that the deadline table does not know
     */
    StepDue begin(TaskCard card, LocalDate from) {
        if (card.deadlineStep() == null) {
            return StepDue.NONE;
        }
        DeadlineRule rule =
                rule(card).orElseThrow(() -> new IllegalArgumentException("No deadline rule " + card.deadlineStep()));
        int more = suspensions.workingDays(card.caseNo(), from)
                + extensions.workingDays(card.caseNo(), card.deadlineStep(), from);
        return of(rule, later(rules.due(rule, from), more), from);
    }

    /** The same deadline, so many working days later. */
    StepDue later(TaskCard card, StepDue due, int workingDays) {
        DueDate moved = later(new DueDate(due.dueOn(), due.provisional()), workingDays);
        return rule(card)
                .map(rule -> of(rule, moved, due.countedFrom()))
                .orElse(new StepDue(moved.date(), null, null, moved.provisional(), due.countedFrom()));
    }

    private DueDate later(DueDate due, int workingDays) {
        if (workingDays == 0) {
            return due;
        }
        DueDate moved = calendar.addWorkingDays(due.date(), workingDays);
        return new DueDate(moved.date(), moved.provisional() || due.provisional());
    }

    private Optional<DeadlineRule> rule(TaskCard card) {
        return rules.rule(card.caseType(), card.deadlineStep());
    }

    private StepDue of(DeadlineRule rule, DueDate due, LocalDate from) {
        return new StepDue(
                due.date(), turns(due.date(), rule.yellow()), turns(due.date(), rule.red()), due.provisional(), from);
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
