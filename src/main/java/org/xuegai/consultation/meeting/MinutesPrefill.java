package org.xuegai.consultation.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.consultation.Agendas;
import org.xuegai.consultation.ConsultationIssue;
import org.xuegai.consultation.ConsultationIssue.State;
import org.xuegai.consultation.ConsultationMeeting;
import org.xuegai.consultation.ConsultationMeetings;
import org.xuegai.consultation.ConsultationWords;
import org.xuegai.consultation.Issues;
import org.xuegai.form.Values;
import org.xuegai.platform.Messages;

/** Minutes begin with time, place, people and issues; those that came back, as they were sent. */
@Component
class MinutesPrefill implements CasePrefill {

    private final ConsultationMeetings meetings;
    private final Agendas agendas;
    private final Issues issues;
    private final Submissions submissions;
    private final Accounts accounts;
    private final ConsultationWords words;
    private final Messages messages;

    MinutesPrefill(
            ConsultationMeetings meetings,
            Agendas agendas,
            Issues issues,
            Submissions submissions,
            Accounts accounts,
            ConsultationWords words,
            Messages messages) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.issues = issues;
        this.submissions = submissions;
        this.accounts = accounts;
        this.words = words;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return Minutes.FORM.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        return meetings.find(caseFile.caseNo())
                .map(meeting -> submissions
                        .latest(meeting.caseNo(), Minutes.FORM)
                        .map(Submission::values)
                        .orElseGet(() -> begin(meeting)))
                .orElse(Map.of());
    }

    private Map<String, Object> begin(ConsultationMeeting meeting) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("meetingPlaceTime", words.when(meeting));
        accounts.withRole(Role.viceChair, null, null).stream()
                .findFirst()
                .ifPresent(chair -> data.put("chairPerson", chair.username()));
        data.put("attendeeRows", attendees(meeting.caseNo()));
        data.put("issueRows", issueRows(meeting.caseNo()));
        return data;
    }

    private List<Map<String, Object>> issueRows(String meetingNo) {
        List<Map<String, Object>> rows = new ArrayList<>();
        agendas.ofMeeting(meetingNo).stream()
                .map(item -> issues.get(item.issueNo()))
                .filter(issue -> issue.state() == State.LISTED)
                .forEach((ConsultationIssue issue) -> rows.add(words.row(rows.size() + 1, issue)));
        return rows;
    }

    private List<Map<String, Object>> attendees(String meetingNo) {
        Map<String, Object> filed = submissions
                .latest(meetingNo, Attendance.FORM)
                .map(Submission::values)
                .orElse(Map.of());
        List<Map<String, Object>> rows = new ArrayList<>();
        Values.rows(filed, "memberRows").stream()
                .filter(row -> "YES".equals(Values.text(row, "memberPresent")))
                .forEach(row -> rows.add(attendee(
                        messages.official("consultation.taskForce"),
                        Values.text(row, "memberName"),
                        Values.text(row, "memberPost"))));
        Values.rows(filed, "guestRows")
                .forEach(row -> rows.add(attendee(
                        Values.text(row, "guestUnit"), Values.text(row, "guestName"), Values.text(row, "guestPost"))));
        return rows;
    }

    private static Map<String, Object> attendee(String unit, String name, String post) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("attendeeUnit", unit);
        row.put("attendeeName", name);
        row.put("attendeePost", post);
        row.put("attendeeSigned", "YES");
        return row;
    }
}
