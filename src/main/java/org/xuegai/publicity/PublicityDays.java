package org.xuegai.publicity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.Suspensions;
import org.xuegai.deadline.DeadlineRule;
import org.xuegai.deadline.DeadlineRules;
import org.xuegai.deadline.DueDate;
import org.xuegai.deadline.WorkingDayCalendar;
import org.xuegai.platform.XuegaiClock;

/**
 * When a notice begins and ends. The timers of the diagram ask for the days as they are without suspensions, which are
 * added to timers elsewhere; the notice keeps the days as they really are. Source: D6 公示
 */
@Component("publicityDays")
public class PublicityDays {

    /** How long a publicity lasts; calendar days where the rule of the case type says so. */
    public record Length(int days, boolean working) {

        /** Message key of the words for it. */
        public String words() {
            return working ? "publicity.length" : "publicity.lengthCalendar";
        }
    }

    private static final String STEP = "publicity";

    private final PublicityRows rows;
    private final CaseFiles caseFiles;
    private final DeadlineRules rules;
    private final WorkingDayCalendar calendar;
    private final Suspensions suspensions;

    PublicityDays(
            PublicityRows rows,
            CaseFiles caseFiles,
            DeadlineRules rules,
            WorkingDayCalendar calendar,
            Suspensions suspensions) {
        this.rows = rows;
        this.caseFiles = caseFiles;
        this.rules = rules;
        this.calendar = calendar;
        this.suspensions = suspensions;
    }

    /** 00:00 of the first day. */
    public Date begin(String caseNo) {
        return midnight(current(caseNo).plannedStart());
    }

    /** 24:00 of the last day. */
    public Date end(String caseNo) {
        return midnight(lastDay(caseNo, current(caseNo).startOn()).date().plusDays(1));
    }

    /** Last day of a publicity that begins on a day, which is the first one that counts. */
    DueDate lastDay(String caseNo, LocalDate start) {
        return rules.due(rule(caseNo), start.minusDays(1));
    }

    Length length(String caseNo) {
        DeadlineRule rule = rule(caseNo);
        return new Length(rule.days(), rule.workingDays());
    }

    /** Days left of a period that runs, today included, counted as the period is. */
    int left(PublicityNotice notice, LocalDate today) {
        LocalDate yesterday = today.minusDays(1);
        return rule(notice.caseNo()).workingDays()
                ? calendar.workingDaysBetween(yesterday, notice.endOn())
                : (int) ChronoUnit.DAYS.between(yesterday, notice.endOn());
    }

    /** Works out the days of a notice that waits or runs, with all that has moved them. */
    void reckon(PublicityNotice notice) {
        LocalDate start = notice.publishedAt() == null ? laterStart(notice) : notice.startOn();
        DueDate regular = lastDay(notice.caseNo(), start);
        int stoodStill = notice.publishedAt() == null
                ? 0
                : suspensions.workingDays(notice.caseNo(), LocalDate.ofInstant(notice.publishedAt(), XuegaiClock.ZONE));
        if (stoodStill == 0) {
            notice.runs(start, regular);
            return;
        }
        DueDate moved = calendar.addWorkingDays(regular.date(), stoodStill);
        notice.runs(start, new DueDate(moved.date(), regular.provisional() || moved.provisional()));
    }

    private LocalDate laterStart(PublicityNotice notice) {
        int stoodStill = suspensions.workingDays(notice.caseNo(), notice.preparedOn());
        LocalDate dayBefore = notice.plannedStart().minusDays(1);
        return stoodStill == 0
                ? notice.plannedStart()
                : calendar.addWorkingDays(dayBefore, stoodStill).date().plusDays(1);
    }

    private PublicityNotice current(String caseNo) {
        return rows.findFirstByCaseNoOrderByIdDesc(caseNo).orElseThrow();
    }

    private DeadlineRule rule(String caseNo) {
        return rules.rule(caseFiles.get(caseNo).caseType(), STEP).orElseThrow();
    }

    private static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(XuegaiClock.ZONE).toInstant());
    }
}
