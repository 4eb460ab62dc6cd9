package org.xuegai.consultation.meeting;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.Submissions;
import org.xuegai.consultation.ConsultationMeeting.Kind;
import org.xuegai.consultation.ConsultationMeetings;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.deadline.WorkingDayCalendar;
import org.xuegai.form.Values;
import org.xuegai.platform.XuegaiClock;

/** The days of a meeting, for its timer and its checks. Source: domain 2.5 E02 (T-5) */
@Component("consultationDays")
public class ConsultationDays {

    private final Submissions submissions;
    private final RuleParameters parameters;
    private final WorkingDayCalendar calendar;
    private final XuegaiClock clock;

    ConsultationDays(
            Submissions submissions, RuleParameters parameters, WorkingDayCalendar calendar, XuegaiClock clock) {
        this.submissions = submissions;
        this.parameters = parameters;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The end (24:00) of the last day on which issues are taken in; a special meeting waits for none. */
    public Date gatheringEnds(String caseNo) {
        Map<String, Object> called = submissions
                .latest(caseNo, ConsultationMeetings.FORM)
                .orElseThrow()
                .values();
        return Kind.SPECIAL.name().equals(Values.text(called, "meetingKind"))
                ? Date.from(clock.instant())
                : Date.from(lastGatheringDay(Values.date(called, "meetingDate"))
                        .plusDays(1)
                        .atStartOfDay(XuegaiClock.ZONE)
                        .toInstant());
    }

    LocalDate lastGatheringDay(LocalDate meeting) {
        return calendar.subtractWorkingDays(meeting, gatherDays()).date();
    }

    int gatherDays() {
        return parameters.integer("consultationGatherDays");
    }

    int noticeDays() {
        return parameters.integer("consultationNoticeDays");
    }

    /** Whether the day is a working day and at least so many of them lie ahead of it. */
    boolean isFarEnough(LocalDate day, int workingDays) {
        return calendar.isWorkingDay(day)
                && !day.isBefore(
                        calendar.addWorkingDays(clock.today(), workingDays).date());
    }
}
