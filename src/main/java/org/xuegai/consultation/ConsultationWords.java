package org.xuegai.consultation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFiles;
import org.xuegai.platform.Messages;

/** Meetings, issues and resolutions in officials' words, for forms and papers. */
@Component
public class ConsultationWords {

    private final Resolutions resolutions;
    private final CaseFiles caseFiles;
    private final Messages messages;

    ConsultationWords(Resolutions resolutions, CaseFiles caseFiles, Messages messages) {
        this.resolutions = resolutions;
        this.caseFiles = caseFiles;
        this.messages = messages;
    }

    /** E.g. 11月定期会商　2026-11-30 09:00　省科协会议室 */
    public String meeting(ConsultationMeeting meeting) {
        return messages.official("consultation.meeting.line", meeting.title(), when(meeting));
    }

    /** Day, time and place. */
    public String when(ConsultationMeeting meeting) {
        return messages.official("consultation.when", meeting.meetsOn(), meeting.meetsAt(), meeting.place());
    }

    public String society(ConsultationIssue issue) {
        return caseFiles.get(issue.caseNo()).societyName();
    }

    /** Who raised it, and whose matter it is where that is another. */
    private String raisedBy(ConsultationIssue issue) {
        String society = society(issue);
        return society.equals(issue.raisedBy())
                ? society
                : messages.official("consultation.raisedFor", issue.raisedBy(), society);
    }

    /** A line each; says so where there is none. */
    public String openResolutions() {
        String open = resolutions.open().stream().map(this::line).collect(Collectors.joining("\n"));
        return open.isEmpty() ? messages.official("consultation.open.none") : open;
    }

    public String line(Resolution resolution) {
        return messages.official(
                "consultation.open.line",
                caseFiles.get(resolution.issueNo()).societyName(),
                resolution.matter(),
                resolution.ownerName(),
                resolution.dueOn(),
                messages.official("consultation.resolution." + resolution.state()));
    }

    /** The read-only part of a row about an issue. */
    public Map<String, Object> row(int no, ConsultationIssue issue) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("rowNo", no);
        row.put("rowIssueNo", issue.caseNo());
        row.put("rowIssueTitle", issue.title());
        row.put(
                "rowIssueLead",
                messages.official(
                        "consultation.lead",
                        raisedBy(issue),
                        messages.official("consultation.category." + issue.category()),
                        issue.description(),
                        issue.requestedHelp()));
        return row;
    }
}
