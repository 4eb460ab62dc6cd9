package org.xuegai.consultation.issue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.consultation.AgendaItem;
import org.xuegai.consultation.Agendas;
import org.xuegai.consultation.ConsultationIssue;
import org.xuegai.consultation.ConsultationMeetings;
import org.xuegai.consultation.Issues;
import org.xuegai.platform.Messages;

/** An issue begins with who raises it and what has been said of it elsewhere; the leading group reads it whole. */
@Component
class ConsultationIssuePrefill implements CasePrefill {

    private final Issues issues;
    private final Agendas agendas;
    private final ConsultationMeetings meetings;
    private final Messages messages;

    ConsultationIssuePrefill(Issues issues, Agendas agendas, ConsultationMeetings meetings, Messages messages) {
        this.issues = issues;
        this.agendas = agendas;
        this.meetings = meetings;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return Issues.FORM.equals(formId) || Escalations.FORM.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        return issues.find(caseFile.caseNo())
                .map(this::known)
                .orElseGet(() -> Map.of("issueRaisedBy", caseFile.societyName()));
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile, String formId, String taskId) {
        Map<String, Object> data = new LinkedHashMap<>(prefill(caseFile));
        if (Escalations.FORM.equals(formId)) {
            data.keySet().retainAll(Set.of("issueTitle", "issueDescription", "requestedHelp"));
            data.put("issueHistory", history(caseFile.caseNo()));
        }
        return data;
    }

    private Map<String, Object> known(ConsultationIssue issue) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("issueRaisedBy", issue.raisedBy());
        data.put("issueTitle", issue.title());
        data.put("issueCategory", issue.category());
        data.put("issueDescription", issue.description());
        data.put("requestedHelp", issue.requestedHelp());
        data.put("relatedCaseNo", issue.relatedCaseNo());
        return data;
    }

    private String history(String issueNo) {
        return agendas.ofIssue(issueNo).stream()
                .filter(item -> item.opinion() != null)
                .map(this::line)
                .collect(Collectors.joining("\n"));
    }

    private String line(AgendaItem item) {
        var meeting = meetings.get(item.meetingNo());
        return messages.official("consultation.said", meeting.heldOn(), meeting.minutesNo(), item.opinion());
    }
}
