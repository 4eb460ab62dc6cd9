package org.xuegai.consultation.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.Submissions;
import org.xuegai.consultation.AgendaItem;
import org.xuegai.consultation.Agendas;
import org.xuegai.consultation.ConsultationIssue.State;
import org.xuegai.consultation.ConsultationMeeting;
import org.xuegai.consultation.ConsultationMeetings;
import org.xuegai.consultation.Issues;
import org.xuegai.consultation.MinutesNumbers;
import org.xuegai.consultation.Resolutions;
import org.xuegai.platform.Messages;

/** Minutes that the chair has confirmed: numbered, and each issue goes its way. Source: domain 2.5 E02 */
@Component
class KeptMinutes {

    private static final String CONCLUDED = "CaseConsultationConcluded";

    private final ConsultationMeetings meetings;
    private final Agendas agendas;
    private final Issues issues;
    private final Resolutions resolutions;
    private final Submissions submissions;
    private final MinutesNumbers numbers;
    private final MeetingNotices notices;
    private final CaseFiles caseFiles;
    private final CaseTimeline timeline;
    private final CaseEngine engine;
    private final Messages messages;

    KeptMinutes(
            ConsultationMeetings meetings,
            Agendas agendas,
            Issues issues,
            Resolutions resolutions,
            Submissions submissions,
            MinutesNumbers numbers,
            MeetingNotices notices,
            CaseFiles caseFiles,
            CaseTimeline timeline,
            CaseEngine engine,
            Messages messages) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.issues = issues;
        this.resolutions = resolutions;
        this.submissions = submissions;
        this.numbers = numbers;
        this.notices = notices;
        this.caseFiles = caseFiles;
        this.timeline = timeline;
        this.engine = engine;
        this.messages = messages;
    }

    @Transactional
    public void keep(String meetingNo) {
        ConsultationMeeting meeting = meetings.concluded(meetingNo, numbers.next());
        Minutes minutes = Minutes.of(
                submissions.latest(meetingNo, Minutes.FORM).orElseThrow().values());
        Map<String, Minutes.Conclusion> said = minutes.conclusions().stream()
                .collect(Collectors.toMap(Minutes.Conclusion::issueNo, Function.identity()));
        agendas.ofMeeting(meetingNo).stream()
                .filter(item -> said.containsKey(item.issueNo()))
                .filter(item -> issues.get(item.issueNo()).state() == State.LISTED)
                .forEach(item -> conclude(meeting, item, said.get(item.issueNo()), minutes.decidedOn(item.issueNo())));
    }

    private void conclude(
            ConsultationMeeting meeting, AgendaItem item, Minutes.Conclusion said, List<Minutes.Decided> decided) {
        String result = agendas.conclude(item, said.conclusion(), said.opinion());
        List<Long> todo = new ArrayList<>();
        for (Minutes.Decided one : decided) {
            todo.add(resolutions
                    .decide(item.issueNo(), meeting.caseNo(), one.matter(), one.owner(), one.dueOn(), one.cooperators())
                    .id());
        }
        String word = messages.official("consultation.conclusion." + result);
        timeline.system(
                item.issueNo(),
                messages.official("consultation.event.concluded", meeting.title(), meeting.minutesNo(), word),
                said.opinion(),
                true);
        notices.concluded(meeting, caseFiles.get(item.issueNo()), word);
        Map<String, Object> variables = new HashMap<>();
        variables.put("issueConclusion", result);
        variables.put("openResolutions", todo);
        engine.tell(caseFiles.get(item.issueNo()), CONCLUDED, variables);
    }
}
