package org.xuegai.consultation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.consultation.MinutesEntered.Fields;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** Minutes entered with a decision do not bear the number of a consultation of another day. Source: domain 2.5 E02 */
@Component
class MinutesNumberCheck implements FormCheck {

    private static final String RULE = "E02-9";

    private final MinutesEntered entered;
    private final ConsultationMeetings meetings;
    private final Messages messages;

    MinutesNumberCheck(MinutesEntered entered, ConsultationMeetings meetings, Messages messages) {
        this.entered = entered;
        this.meetings = meetings;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return entered.fields().stream().anyMatch(fields -> fields.formId().equals(formId));
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        return entered.fields().stream()
                .filter(fields -> fields.day(data) != null)
                .flatMap(fields -> problems(fields, data))
                .distinct()
                .toList();
    }

    private Stream<FieldProblem> problems(Fields fields, Map<String, Object> data) {
        return fields.number(data).stream()
                .flatMap(this::numbered)
                .filter(meeting -> !Objects.equals(meeting.heldOn(), fields.day(data)))
                .map(meeting -> new FieldProblem(
                        fields.number(),
                        RULE,
                        messages.get("consultation.numberTaken", meeting.title(), meeting.heldOn())));
    }

    private Stream<ConsultationMeeting> numbered(String number) {
        return meetings.all().stream()
                .filter(meeting -> meeting.minutesNo() != null
                        && MinutesEntered.plain(meeting.minutesNo()).equals(number));
    }
}
