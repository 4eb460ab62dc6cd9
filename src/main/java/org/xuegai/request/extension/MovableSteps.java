package org.xuegai.request.extension;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.deadline.DeadlineRules;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.deadline.WorkingDayCalendar;
import org.xuegai.inbox.RunningSteps;
import org.xuegai.request.extension.ExtendableDeadline.Running;

/** How far the last day of a step may be moved, and moving it: what most kinds of deadline are made of. */
@Component
public class MovableSteps {

    private final RunningSteps steps;
    private final DeadlineRules rules;
    private final WorkingDayCalendar calendar;
    private final RuleParameters parameters;

    MovableSteps(RunningSteps steps, DeadlineRules rules, WorkingDayCalendar calendar, RuleParameters parameters) {
        this.steps = steps;
        this.rules = rules;
        this.calendar = calendar;
        this.parameters = parameters;
    }

    /** What may be asked for of a period: the share that the parameter {@code extensionMaxShare} allows. */
    public int share(long period) {
        return BigDecimal.valueOf(period)
                .multiply(parameters.decimal("extensionMaxShare"))
                .intValue();
    }

    /** A step that may be moved by a share of the working days it has; empty where it is not under way. */
    public Optional<Running> byShare(CaseFile caseFile, String step) {
        return steps.running(caseFile.caseNo(), step)
                .map(running -> upTo(running.due(), share(period(caseFile, step, running.countedFrom()))));
    }

    /** A step that may be moved by so many working days at most; empty where it is not under way. */
    public Optional<Running> byWorkingDays(CaseFile caseFile, String step, int most) {
        return steps.running(caseFile.caseNo(), step).map(running -> upTo(running.due(), most));
    }

    private Running upTo(LocalDate due, int workingDays) {
        return new Running(due, calendar.addWorkingDays(due, workingDays).date());
    }

    /** Working days that the step has by the deadline table. */
    private int period(CaseFile caseFile, String step, LocalDate from) {
        return rules.rule(caseFile.caseType(), step)
                .map(rule ->
                        calendar.workingDaysBetween(from, rules.due(rule, from).date()))
                .orElseThrow();
    }

    /**
     * Moves a step by as much as was asked for; a case that stood still meanwhile loses nothing of it.
     *
     * @param alike steps of timers that count from the same day and move along
     * @return the new last day
     */
    public LocalDate move(String caseNo, String step, List<String> alike, LocalDate from, LocalDate to) {
        return steps.extend(caseNo, step, alike, workingDays(from, to));
    }

    /** What ends on a day of rest ends on the working day after it. Source: D6 clock rule 3 */
    private int workingDays(LocalDate from, LocalDate to) {
        return calendar.workingDaysBetween(from, to) + (calendar.isWorkingDay(to) ? 0 : 1);
    }
}
