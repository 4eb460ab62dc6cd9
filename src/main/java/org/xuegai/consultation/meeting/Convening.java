package org.xuegai.consultation.meeting;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.Submissions;
import org.xuegai.consultation.AgendaItem;
import org.xuegai.consultation.Agendas;
import org.xuegai.consultation.ConsultationIssue.State;
import org.xuegai.consultation.ConsultationMeeting;
import org.xuegai.consultation.ConsultationMeeting.Stage;
import org.xuegai.consultation.ConsultationMeetings;
import org.xuegai.consultation.Issues;
import org.xuegai.form.Values;
import org.xuegai.platform.Messages;

/** Brings issues before a meeting, and its people together. Source: domain 2.5 E02 */
@Component
class Convening {

    private static final String LISTED = "CaseConsultationListed";
    private static final String CONCLUDED = "CaseConsultationConcluded";

    private final ConsultationMeetings meetings;
    private final Issues issues;
    private final Agendas agendas;
    private final Submissions submissions;
    private final MeetingNotices notices;
    private final CaseFiles caseFiles;
    private final CaseTimeline timeline;
    private final CaseEngine engine;
    private final Messages messages;

    Convening(
            ConsultationMeetings meetings,
            Issues issues,
            Agendas agendas,
            Submissions submissions,
            MeetingNotices notices,
            CaseFiles caseFiles,
            CaseTimeline timeline,
            CaseEngine engine,
            Messages messages) {
        this.meetings = meetings;
        this.issues = issues;
        this.agendas = agendas;
        this.submissions = submissions;
        this.notices = notices;
        this.caseFiles = caseFiles;
        this.timeline = timeline;
        this.engine = engine;
        this.messages = messages;
    }

    /** @return whether there is anything to meet about; if not, that is noted and the meeting skipped */
    @Transactional
    public boolean collect(String meetingNo) {
        boolean any = !issues.waiting().isEmpty();
        meetings.move(meetingNo, any ? Stage.AGENDA : Stage.SKIPPED);
        if (!any) {
            timeline.system(meetingNo, messages.official("consultation.event.skipped"), null, false);
        }
        return any;
    }

    /** The agenda stands: its issues are listed, everybody is told. */
    @Transactional
    public ConsultationMeeting convene(String meetingNo) {
        ConsultationMeeting meeting = meetings.move(meetingNo, Stage.CONVENED);
        for (AgendaItem item : agendas.list(meetingNo, agreed(meetingNo))) {
            timeline.system(
                    item.issueNo(),
                    messages.official("consultation.event.listed", meeting.title(), meeting.meetsOn()),
                    null,
                    true);
            engine.tell(caseFiles.get(item.issueNo()), LISTED, Map.of());
        }
        notices.convened(meeting);
        return meeting;
    }

    private List<String> agreed(String meetingNo) {
        return AgendaRow.listed(
                submissions.latest(meetingNo, AgendaRow.FORM).orElseThrow().values());
    }

    /** Not enough of the task force have come. */
    @Transactional
    public ConsultationMeeting putOff(String meetingNo) {
        Map<String, Object> filed =
                submissions.latest(meetingNo, Attendance.FORM).orElseThrow().values();
        ConsultationMeeting meeting = meetings.putOff(meetingNo, Values.date(filed, "newMeetingDate"));
        notices.moved(meeting, Values.text(filed, "postponeReason"));
        return meeting;
    }

    /** The meeting is called off: its issues wait for the next, and it does not count as one that could not settle them. */
    void release(String meetingNo) {
        for (AgendaItem item : agendas.ofMeeting(meetingNo)) {
            if (issues.get(item.issueNo()).state() == State.LISTED && item.conclusion() == null) {
                issues.move(item.issueNo(), State.WAITING);
                engine.tell(caseFiles.get(item.issueNo()), CONCLUDED, Map.of("issueConclusion", "DEFERRED"));
            }
        }
    }
}
