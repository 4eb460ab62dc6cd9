package org.xuegai.consultation.page;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import org.xuegai.attachment.Attachments;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.consultation.AgendaItem;
import org.xuegai.consultation.Agendas;
import org.xuegai.consultation.ConsultationIssue;
import org.xuegai.consultation.ConsultationMeeting;
import org.xuegai.consultation.ConsultationMeetings;
import org.xuegai.consultation.Issues;
import org.xuegai.consultation.Resolution;
import org.xuegai.consultation.Resolutions;
import org.xuegai.deadline.DeadlineRules;
import org.xuegai.deadline.Light;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.deadline.WorkingDayCalendar;

/** Issues, meetings and resolutions put together for the pages. */
@Component
class ConsultationView {

    /** @param light of an open one; {@code NONE} for a closed one */
    public record Matter(Resolution resolution, String number, ConsultationIssue issue, String society, Light light) {}

    public record Evidence(String id, String name) {}

    /** @param files that its owner has sent with the report */
    public record Done(Matter matter, ConsultationMeeting meeting, List<Evidence> files) {}

    public record Line(ConsultationIssue issue, String society) {}

    public record Item(AgendaItem item, ConsultationIssue issue, String society) {}

    public record Talk(AgendaItem item, ConsultationMeeting meeting) {}

    private final Issues issues;
    private final ConsultationMeetings meetings;
    private final Agendas agendas;
    private final Resolutions resolutions;
    private final CaseFiles caseFiles;
    private final Attachments attachments;
    private final DeadlineRules rules;
    private final WorkingDayCalendar calendar;
    private final RuleParameters parameters;

    ConsultationView(
            Issues issues,
            ConsultationMeetings meetings,
            Agendas agendas,
            Resolutions resolutions,
            CaseFiles caseFiles,
            Attachments attachments,
            DeadlineRules rules,
            WorkingDayCalendar calendar,
            RuleParameters parameters) {
        this.issues = issues;
        this.meetings = meetings;
        this.agendas = agendas;
        this.resolutions = resolutions;
        this.caseFiles = caseFiles;
        this.attachments = attachments;
        this.rules = rules;
        this.calendar = calendar;
        this.parameters = parameters;
    }

    /** @param societyId only of this one; null for all */
    List<Line> issues(Long societyId) {
        List<ConsultationIssue> found = societyId == null ? issues.all() : issues.ofSociety(societyId);
        return found.stream()
                .map(issue -> new Line(issue, society(issue.caseNo())))
                .toList();
    }

    /** 未了结的议定事项, the nearest due first. @param societyId only of this one's issues; null for all */
    List<Matter> open(Long societyId) {
        return resolutions.open().stream()
                .map(this::matter)
                .filter(matter -> societyId == null || matter.issue().societyId() == societyId)
                .toList();
    }

    List<Item> agenda(String meetingNo) {
        return agendas.ofMeeting(meetingNo).stream()
                .map(item -> new Item(item, issues.get(item.issueNo()), society(item.issueNo())))
                .toList();
    }

    List<Matter> decided(String meetingNo) {
        return resolutions.ofMeeting(meetingNo).stream().map(this::matter).toList();
    }

    /** The meetings that the issue came before. */
    List<Talk> talks(String issueNo) {
        return agendas.ofIssue(issueNo).stream()
                .map(item -> new Talk(item, meetings.get(item.meetingNo())))
                .toList();
    }

    List<Done> done(String issueNo) {
        return resolutions.ofIssue(issueNo).stream()
                .map(one -> new Done(
                        matter(one), one.meetingNo() == null ? null : meetings.get(one.meetingNo()), files(one)))
                .toList();
    }

    /** The last day on which issues are taken in for the meeting. */
    LocalDate gathersUntil(ConsultationMeeting meeting) {
        return calendar.subtractWorkingDays(meeting.meetsOn(), parameters.integer("consultationGatherDays"))
                .date();
    }

    private List<Evidence> files(Resolution resolution) {
        return resolution.files().stream()
                .flatMap(id -> attachments.find(id).stream())
                .map(file -> new Evidence(file.id(), file.name()))
                .toList();
    }

    private Matter matter(Resolution one) {
        Light light = one.isOpen()
                ? rules.light(rules.rule("consultation-issue", "resolution").orElseThrow(), one.dueOn())
                : Light.NONE;
        return new Matter(one, resolutions.number(one), issues.get(one.issueNo()), society(one.issueNo()), light);
    }

    private String society(String issueNo) {
        CaseFile caseFile = caseFiles.get(issueNo);
        return caseFile.societyName();
    }
}
