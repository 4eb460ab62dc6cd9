package org.xuegai.consultation.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.consultation.ConsultationMeeting;
import org.xuegai.consultation.ConsultationMeetings;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.form.Values;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;

/** A meeting has been held with half of the task force, on its day; otherwise it has another day. Source: domain 2.5 E02 */
@Component
class AttendanceCheck implements FormCheck {

    private static final String QUORUM = "E02-4";
    private static final String NEW_DAY = "E02-5";

    private final ConsultationMeetings meetings;
    private final ConsultationDays days;
    private final Messages messages;
    private final XuegaiClock clock;

    AttendanceCheck(ConsultationMeetings meetings, ConsultationDays days, Messages messages, XuegaiClock clock) {
        this.meetings = meetings;
        this.days = days;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public boolean appliesTo(String formId) {
        return Attendance.FORM.equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        Attendance attendance = Attendance.of(data);
        List<FieldProblem> errors = new ArrayList<>();
        if (attendance.held() && isAhead(context.caseNo())) {
            errors.add(new FieldProblem("meetingOutcome", QUORUM, messages.get("consultation.ahead")));
        } else if (attendance.held() && !attendance.isQuorate()) {
            errors.add(new FieldProblem(
                    "meetingOutcome",
                    QUORUM,
                    messages.get("consultation.quorum", attendance.members(), attendance.present())));
        }
        LocalDate day = Values.date(data, "newMeetingDate");
        if (day != null && !days.isFarEnough(day, days.noticeDays())) {
            errors.add(new FieldProblem(
                    "newMeetingDate", NEW_DAY, messages.get("consultation.newDay", days.noticeDays())));
        }
        return errors;
    }

    private boolean isAhead(String meetingNo) {
        return Optional.ofNullable(meetingNo)
                .flatMap(meetings::find)
                .map(ConsultationMeeting::meetsOn)
                .filter(day -> day.isAfter(clock.today()))
                .isPresent();
    }
}
