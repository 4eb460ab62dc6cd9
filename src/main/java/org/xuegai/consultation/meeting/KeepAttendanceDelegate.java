package org.xuegai.consultation.meeting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.casework.Submissions;
import org.xuegai.consultation.ConsultationMeetings;

/** Keeps how many of the task force have come. */
@Component("keepAttendanceDelegate")
class KeepAttendanceDelegate implements JavaDelegate {

    private final ConsultationMeetings meetings;
    private final Submissions submissions;

    KeepAttendanceDelegate(ConsultationMeetings meetings, Submissions submissions) {
        this.meetings = meetings;
        this.submissions = submissions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String meetingNo = execution.getProcessBusinessKey();
        Attendance attendance = Attendance.of(
                submissions.latest(meetingNo, Attendance.FORM).orElseThrow().values());
        meetings.held(meetingNo, attendance.members(), attendance.present());
    }
}
