package org.xuegai.consultation.meeting;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseStatusChanged;
import org.xuegai.consultation.ConsultationCases;
import org.xuegai.consultation.ConsultationMeeting;
import org.xuegai.consultation.ConsultationMeeting.Stage;
import org.xuegai.consultation.ConsultationMeetings;

/** Enters a meeting that was called, and takes one back that was called off. */
@Component
class CalledMeetings {

    private final CaseFiles caseFiles;
    private final ConsultationMeetings meetings;
    private final MeetingNotices notices;
    private final Convening convening;

    CalledMeetings(CaseFiles caseFiles, ConsultationMeetings meetings, MeetingNotices notices, Convening convening) {
        this.caseFiles = caseFiles;
        this.meetings = meetings;
        this.notices = notices;
        this.convening = convening;
    }

    @EventListener
    void on(CaseStatusChanged change) {
        CaseFile caseFile = caseFiles.get(change.caseNo());
        if (!ConsultationCases.MEETING.equals(caseFile.caseType())) {
            return;
        }
        if (change.to() == CaseStatus.SUBMITTED) {
            notices.gather(meetings.enter(change.caseNo()));
        } else if (change.to() == CaseStatus.TERMINATED) {
            meetings.find(change.caseNo())
                    .filter(meeting -> meeting.stage() != Stage.SKIPPED)
                    .ifPresent(this::callOff);
        }
    }

    private void callOff(ConsultationMeeting meeting) {
        if (meeting.stage() == Stage.CONVENED) {
            notices.calledOff(meeting);
        }
        convening.release(meeting.caseNo());
        meetings.move(meeting.caseNo(), Stage.CANCELLED);
    }
}
