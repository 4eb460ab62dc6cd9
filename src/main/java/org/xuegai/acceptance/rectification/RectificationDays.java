package org.xuegai.acceptance.rectification;

import java.time.LocalDate;
import java.util.Date;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.AcceptanceCases;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.deadline.DeadlineRule;
import org.xuegai.deadline.DeadlineRules;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.deadline.WorkingDayCalendar;
import org.xuegai.platform.XuegaiClock;

/** The last days of a rectification; timers ask for them as {@code ${rectificationDays.graceUntil(caseNo)}}. Source: D6 */
@Component("rectificationDays")
public class RectificationDays {

    static final String STEP = "rectification";
    private static final String GRACE = "rectificationGrace";

    private final Acceptances acceptances;
    private final DeadlineRules rules;
    private final RuleParameters parameters;
    private final WorkingDayCalendar calendar;
    private final XuegaiClock clock;

    RectificationDays(
            Acceptances acceptances,
            DeadlineRules rules,
            RuleParameters parameters,
            WorkingDayCalendar calendar,
            XuegaiClock clock) {
        this.acceptances = acceptances;
        this.rules = rules;
        this.parameters = parameters;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What a notice of today suggests. */
    LocalDate usual() {
        return rules.due(rule(STEP), clock.today()).date();
    }

    /** The most that a notice of today may give. */
    LocalDate latest() {
        return calendar.addWorkingDays(clock.today(), parameters.integer("rectificationMostDays"))
                .date();
    }

    /** The day from which the deadline table counts so that it ends on that day. */
    LocalDate countedFrom(LocalDate until) {
        LocalDate day = until;
        while (rules.due(rule(STEP), day).date().isAfter(until)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** When silence fails the society: the end of the grace after the last day. */
    public Date graceUntil(String caseNo) {
        LocalDate until = acceptances.get(caseNo).rectifyUntil();
        LocalDate last = rules.due(rule(GRACE), until).date();
        return Date.from(last.plusDays(1).atStartOfDay(XuegaiClock.ZONE).toInstant());
    }

    private DeadlineRule rule(String step) {
        return rules.rule(AcceptanceCases.TYPE, step).orElseThrow();
    }
}
