package org.xuegai.consultation.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.FormWork;
import org.xuegai.consultation.ConsultationIssue;
import org.xuegai.consultation.ConsultationMeeting;
import org.xuegai.consultation.ConsultationMeetings;
import org.xuegai.consultation.ConsultationWords;
import org.xuegai.consultation.Issues;
import org.xuegai.inbox.TaskPanel;

/** Shows the chair what is to be approved: the agenda, later the minutes, as the officer has written them last. */
@Component
class MeetingPanel implements TaskPanel {

    private static final String AGENDA = "consultation-agenda-decision";
    private static final String MINUTES = "consultation-minutes-confirmation";

    /** @param reason why it waits for another meeting; null for one that is listed */
    public record Point(ConsultationIssue issue, String society, boolean listed, String reason) {}

    /** @param open the resolutions that the meeting begins with, a line each */
    public record Agenda(String meeting, List<String> open, List<Point> points) {}

    public record Decided(String matter, String owner, LocalDate dueOn) {}

    public record Said(String title, String conclusion, String opinion, List<Decided> decided) {}

    /** @param present of so many members of the task force */
    public record Shown(String meeting, Integer members, Integer present, List<Said> said) {}

    private final ConsultationMeetings meetings;
    private final Issues issues;
    private final Submissions submissions;
    private final Accounts accounts;
    private final ConsultationWords words;

    MeetingPanel(
            ConsultationMeetings meetings,
            Issues issues,
            Submissions submissions,
            Accounts accounts,
            ConsultationWords words) {
        this.meetings = meetings;
        this.issues = issues;
        this.submissions = submissions;
        this.accounts = accounts;
        this.words = words;
    }

    @Override
    public Optional<Drawn> of(FormWork work) {
        Optional<ConsultationMeeting> meeting = meetings.find(work.caseFile().caseNo());
        return switch (work.form().id()) {
            case AGENDA ->
                meeting.flatMap(found -> filed(found, AgendaRow.FORM).map(data -> agenda(found, data)))
                        .map(shown -> new Drawn("consultation/agenda-panel", shown, false));
            case MINUTES ->
                meeting.flatMap(found -> filed(found, Minutes.FORM).map(data -> minutes(found, data)))
                        .map(shown -> new Drawn("consultation/minutes-panel", shown, false));
            default -> Optional.empty();
        };
    }

    private Optional<Map<String, Object>> filed(ConsultationMeeting meeting, String form) {
        return submissions.latest(meeting.caseNo(), form).map(Submission::values);
    }

    private Agenda agenda(ConsultationMeeting meeting, Map<String, Object> filed) {
        return new Agenda(
                words.meeting(meeting),
                words.openResolutions().lines().toList(),
                AgendaRow.of(filed).stream()
                        .flatMap(row -> issues.find(row.issueNo()).stream()
                                .map(issue -> new Point(issue, words.society(issue), row.listed(), row.reason())))
                        .toList());
    }

    private Shown minutes(ConsultationMeeting meeting, Map<String, Object> filed) {
        Minutes minutes = Minutes.of(filed);
        return new Shown(
                words.meeting(meeting),
                meeting.members(),
                meeting.present(),
                minutes.conclusions().stream()
                        .map(said -> new Said(
                                said.title(), said.conclusion(), said.opinion(), decided(minutes, said.issueNo())))
                        .toList());
    }

    private List<Decided> decided(Minutes minutes, String issueNo) {
        return minutes.decidedOn(issueNo).stream()
                .map(one -> new Decided(
                        one.matter(),
                        accounts.byUsername(one.owner())
                                .map(Accounts.Person::name)
                                .orElse(one.owner()),
                        one.dueOn()))
                .toList();
    }
}
