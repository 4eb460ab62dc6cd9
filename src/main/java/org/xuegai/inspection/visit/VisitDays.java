package org.xuegai.inspection.visit;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.xuegai.deadline.DeadlineRules;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.deadline.WorkingDayCalendar;
import org.xuegai.inspection.InspectionCases;
import org.xuegai.platform.XuegaiClock;

/** The earliest days of a visit, with the notice given in time. Source: D6 检查通知提前, 专家确认 */
@Component
class VisitDays {

    private final DeadlineRules rules;
    private final WorkingDayCalendar calendar;
    private final RuleParameters parameters;
    private final XuegaiClock clock;

    VisitDays(DeadlineRules rules, WorkingDayCalendar calendar, RuleParameters parameters, XuegaiClock clock) {
        this.rules = rules;
        this.calendar = calendar;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** That a society may ask for. */
    LocalDate earliestAskedFor() {
        return after(parameters.integer("visitRequestDays"));
    }

    /** With a group still to be found. */
    LocalDate earliestPlanned() {
        return after(length("expertConfirmation") + length("inspectionNotice"));
    }

    /** If the notice goes out today. */
    LocalDate earliestNoticed() {
        return after(length("inspectionNotice"));
    }

    private int length(String step) {
        return rules.rule(InspectionCases.TYPE, step).orElseThrow().days();
    }

    private LocalDate after(int workingDays) {
        return calendar.addWorkingDays(clock.today(), workingDays).date();
    }
}
