package org.xuegai.consultation.page;

import java.time.LocalDate;
import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.consultation.ConsultationIssue;
import org.xuegai.consultation.ConsultationMeeting;
import org.xuegai.consultation.ConsultationMeetings;
import org.xuegai.consultation.Resolution;
import org.xuegai.consultation.Resolutions;
import org.xuegai.platform.Problem;

/** Issues, meetings and resolutions, for scripts. */
@RestController
class ConsultationApi {

    /**
     * @param category code of the form's choice; null while nobody has written the issue out
     * @param deferrals meetings that have come to no decision on it
     */
    record Issue(
            String caseNo,
            String societyName,
            String source,
            String title,
            String category,
            String relatedCaseNo,
            LocalDate raisedOn,
            String state,
            int deferrals) {}

    record Issues(List<Issue> items) {}

    /**
     * One 议定事项.
     *
     * @param meetingNo null where the leading group decided it
     * @param closedOn null while it is open
     */
    record Matter(
            String number,
            String issueNo,
            String meetingNo,
            String matter,
            String owner,
            LocalDate dueDate,
            String cooperators,
            String state,
            String report,
            LocalDate closedOn) {}

    record Matters(List<Matter> items) {}

    /**
     * @param present of the task force's members; null before the meeting, like members and heldOn
     * @param minutesNo null before the chair has confirmed the minutes
     */
    record Meeting(
            String caseNo,
            String kind,
            String title,
            LocalDate meetsOn,
            String meetsAt,
            String place,
            String stage,
            Integer members,
            Integer present,
            LocalDate heldOn,
            String minutesNo) {}

    record Meetings(List<Meeting> items) {}

    private final ConsultationView view;
    private final ConsultationReaders readers;
    private final ConsultationMeetings meetings;
    private final Resolutions resolutions;

    ConsultationApi(
            ConsultationView view,
            ConsultationReaders readers,
            ConsultationMeetings meetings,
            Resolutions resolutions) {
        this.view = view;
        this.readers = readers;
        this.meetings = meetings;
        this.resolutions = resolutions;
    }

    /** The newest first; a society gets its own. */
    @GetMapping("/api/v1/consultation-issues")
    Issues issues(@CurrentActor Actor actor) {
        ConsultationReaders.requireReader(actor);
        return new Issues(view.issues(actor.societyId()).stream()
                .map(line -> issue(line.issue(), line.society()))
                .toList());
    }

    /** What was decided on an issue. @param caseNo e.g. {@code HSYT-2026-0001} */
    @GetMapping("/api/v1/consultation-issues/{caseNo}/resolutions")
    Matters resolutions(@PathVariable String caseNo, @CurrentActor Actor actor) {
        readers.issue(caseNo, actor);
        return new Matters(
                resolutions.ofIssue(caseNo).stream().map(this::matter).toList());
    }

    /** The newest first; not for societies. */
    @GetMapping("/api/v1/consultation-meetings")
    Meetings meetings(@CurrentActor Actor actor) {
        if (!ConsultationReaders.readsAll(actor)) {
            throw Problem.forbidden("CONSULTATION_READERS_ONLY");
        }
        return new Meetings(
                meetings.all().stream().map(ConsultationApi::meeting).toList());
    }

    private static Issue issue(ConsultationIssue issue, String society) {
        return new Issue(
                issue.caseNo(),
                society,
                issue.source().name(),
                issue.title(),
                issue.category(),
                issue.relatedCaseNo(),
                issue.raisedOn(),
                issue.state().name(),
                issue.deferrals());
    }

    private Matter matter(Resolution one) {
        return new Matter(
                resolutions.number(one),
                one.issueNo(),
                one.meetingNo(),
                one.matter(),
                one.ownerName(),
                one.dueOn(),
                one.cooperators(),
                one.state().name(),
                one.report(),
                one.closedOn());
    }

    private static Meeting meeting(ConsultationMeeting meeting) {
        return new Meeting(
                meeting.caseNo(),
                meeting.kind().name(),
                meeting.title(),
                meeting.meetsOn(),
                meeting.meetsAt(),
                meeting.place(),
                meeting.stage().name(),
                meeting.members(),
                meeting.present(),
                meeting.heldOn(),
                meeting.minutesNo());
    }
}
