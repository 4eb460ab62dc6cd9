package org.xuegai.consultation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.casework.Submissions;
import org.xuegai.consultation.ConsultationMeeting.Kind;
import org.xuegai.consultation.ConsultationMeeting.Stage;
import org.xuegai.form.Values;

/** The meetings and how far each has come. */
@Component
public class ConsultationMeetings {

    public static final String FORM = "consultation-meeting";

    private final MeetingRows rows;
    private final Submissions submissions;

    ConsultationMeetings(MeetingRows rows, Submissions submissions) {
        this.rows = rows;
        this.submissions = submissions;
    }

    public ConsultationMeeting get(String caseNo) {
        return find(caseNo).orElseThrow(() -> new IllegalArgumentException(caseNo));
    }

    /** Empty while it is a draft. */
    public Optional<ConsultationMeeting> find(String caseNo) {
        return rows.findByCaseNo(caseNo);
    }

    /** The newest first. */
    public List<ConsultationMeeting> all() {
        return rows.findAllByOrderByIdDesc();
    }

    /** Called and not yet held; the nearest first. */
    public List<ConsultationMeeting> ahead() {
        return all().stream()
                .filter(meeting -> meeting.stage().ordinal() < Stage.HELD.ordinal())
                .sorted(Comparator.comparing(ConsultationMeeting::begins))
                .toList();
    }

    /** The day of the last one of this kind; empty before the first. */
    public Optional<LocalDate> lastHeld(Kind kind) {
        return all().stream()
                .filter(meeting -> meeting.kind() == kind && meeting.heldOn() != null)
                .map(ConsultationMeeting::heldOn)
                .max(Comparator.naturalOrder());
    }

    /** Keeps what the officer has filed; a second call changes nothing. */
    @Transactional
    public ConsultationMeeting enter(String caseNo) {
        return find(caseNo).orElseGet(() -> {
            var filed = submissions.latest(caseNo, FORM).orElseThrow().values();
            return rows.save(new ConsultationMeeting(
                    null,
                    null,
                    caseNo,
                    Kind.valueOf(Values.text(filed, "meetingKind")),
                    Values.text(filed, "meetingTitle"),
                    Values.date(filed, "meetingDate"),
                    Values.text(filed, "meetingTime"),
                    Values.text(filed, "meetingPlace"),
                    Stage.GATHERING,
                    0,
                    null,
                    null,
                    null,
                    null));
        });
    }

    @Transactional
    public ConsultationMeeting move(String caseNo, Stage stage) {
        return rows.save(get(caseNo).at(stage));
    }

    @Transactional
    public ConsultationMeeting putOff(String caseNo, LocalDate day) {
        return rows.save(get(caseNo).movedTo(day));
    }

    /** @param members of the task force, of whom {@code present} came */
    @Transactional
    public ConsultationMeeting held(String caseNo, int members, int present) {
        ConsultationMeeting meeting = get(caseNo);
        return rows.save(meeting.held(members, present, meeting.meetsOn()));
    }

    @Transactional
    public ConsultationMeeting concluded(String caseNo, String minutesNo) {
        return rows.save(get(caseNo).concluded(minutesNo));
    }
}
