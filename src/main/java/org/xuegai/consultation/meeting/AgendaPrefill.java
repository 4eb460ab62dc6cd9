package org.xuegai.consultation.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.consultation.ConsultationIssue;
import org.xuegai.consultation.ConsultationMeetings;
import org.xuegai.consultation.ConsultationWords;
import org.xuegai.consultation.Issues;

/** An agenda begins with what is still open and with every issue that waits; one that came back, as it was sent. */
@Component
class AgendaPrefill implements CasePrefill {

    private final ConsultationMeetings meetings;
    private final Issues issues;
    private final Submissions submissions;
    private final ConsultationWords words;

    AgendaPrefill(ConsultationMeetings meetings, Issues issues, Submissions submissions, ConsultationWords words) {
        this.meetings = meetings;
        this.issues = issues;
        this.submissions = submissions;
        this.words = words;
    }

    @Override
    public boolean appliesTo(String formId) {
        return AgendaRow.FORM.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        return meetings.find(caseFile.caseNo())
                .map(meeting -> {
                    Map<String, Object> data = new LinkedHashMap<>();
                    data.put("agendaMeeting", words.meeting(meeting));
                    data.put("openMatters", words.openResolutions());
                    data.put(AgendaRow.ROWS, rows(before(caseFile.caseNo())));
                    return data;
                })
                .orElse(Map.of());
    }

    private Map<String, AgendaRow> before(String meetingNo) {
        return submissions.latest(meetingNo, AgendaRow.FORM).map(Submission::values).map(AgendaRow::of).stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(AgendaRow::issueNo, Function.identity()));
    }

    private List<Map<String, Object>> rows(Map<String, AgendaRow> before) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ConsultationIssue issue : issues.waiting()) {
            Map<String, Object> row = words.row(rows.size() + 1, issue);
            AgendaRow sent = before.get(issue.caseNo());
            row.put("rowAgenda", sent == null || sent.listed() ? "LIST" : "LATER");
            row.put("rowReason", sent == null ? null : sent.reason());
            rows.add(row);
        }
        return rows;
    }
}
