package org.xuegai.consultation.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.consultation.ConsultationMeeting.Kind;
import org.xuegai.consultation.ConsultationMeetings;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.form.Values;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** A regular meeting leaves time to gather issues, a special one to tell people. Source: domain 2.5 E02 (T-5) */
@Component
class MeetingCheck implements FormCheck {

    private static final String RULE = "E02-2";

    private final ConsultationDays days;
    private final Messages messages;

    MeetingCheck(ConsultationDays days, Messages messages) {
        this.days = days;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return ConsultationMeetings.FORM.equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        LocalDate day = Values.date(data, "meetingDate");
        String kind = Values.text(data, "meetingKind");
        if (day == null || kind == null) {
            return List.of();
        }
        int ahead = Kind.SPECIAL.name().equals(kind) ? days.noticeDays() : days.gatherDays();
        return days.isFarEnough(day, ahead)
                ? List.of()
                : List.of(new FieldProblem("meetingDate", RULE, messages.get("consultation.tooSoon", ahead)));
    }
}
