package org.xuegai.consultation.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.consultation.ConsultationMeeting;
import org.xuegai.consultation.ConsultationMeetings;

/** The list of those who have come begins with the task force. */
@Component
class AttendancePrefill implements CasePrefill {

    private final ConsultationMeetings meetings;
    private final MeetingMembers members;

    AttendancePrefill(ConsultationMeetings meetings, MeetingMembers members) {
        this.meetings = meetings;
        this.members = members;
    }

    @Override
    public boolean appliesTo(String formId) {
        return Attendance.FORM.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        return meetings.find(caseFile.caseNo()).map(this::begin).orElse(Map.of());
    }

    private Map<String, Object> begin(ConsultationMeeting meeting) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (MeetingMembers.Member member : members.all()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("rowNo", rows.size() + 1);
            row.put("memberName", member.person().name());
            row.put("memberPost", member.post());
            rows.add(row);
        }
        return Map.of("meetingDate", meeting.meetsOn().toString(), "memberRows", rows);
    }
}
