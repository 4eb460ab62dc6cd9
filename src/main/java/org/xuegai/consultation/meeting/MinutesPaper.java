package org.xuegai.consultation.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submissions;
import org.xuegai.consultation.ConsultationMeeting;
import org.xuegai.consultation.ConsultationMeetings;
import org.xuegai.consultation.Resolution;
import org.xuegai.consultation.Resolutions;
import org.xuegai.document.ArchivePlace;
import org.xuegai.document.DeclaredPaper;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.print.Letter;
import org.xuegai.document.print.Paper;
import org.xuegai.document.print.PaperText;
import org.xuegai.form.Values;
import org.xuegai.platform.Messages;

/** 专班纪要: who met, what was said of each issue, who does what by when. Source: domain 2.5 E02 consultationMinutes */
@Component
class MinutesPaper implements DeclaredPaper {

    private static final DocumentKind KIND = DocumentKind.internal("consultation-minutes", ArchivePlace.REPLY);
    private static final List<Integer> WIDTHS = List.of(34, 20, 16, 16, 14);

    private final ConsultationMeetings meetings;
    private final Resolutions resolutions;
    private final Submissions submissions;
    private final Accounts accounts;
    private final Messages messages;

    MinutesPaper(
            ConsultationMeetings meetings,
            Resolutions resolutions,
            Submissions submissions,
            Accounts accounts,
            Messages messages) {
        this.meetings = meetings;
        this.resolutions = resolutions;
        this.submissions = submissions;
        this.accounts = accounts;
        this.messages = messages;
    }

    @Override
    public DocumentKind kind() {
        return KIND;
    }

    @Override
    public Paper of(CaseFile caseFile) {
        ConsultationMeeting meeting = meetings.get(caseFile.caseNo());
        Map<String, Object> filed = submissions
                .latest(caseFile.caseNo(), Minutes.FORM)
                .orElseThrow()
                .values();
        List<PaperText.Part> parts = new ArrayList<>();
        parts.add(new PaperText.Facts(List.of(
                fact("when", Values.text(filed, "meetingPlaceTime")),
                fact("chair", chair(filed)),
                fact("quorum", messages.official("consultation.paper.present", meeting.members(), meeting.present())),
                fact("people", people(filed)))));
        Minutes minutes = Minutes.of(filed);
        minutes.conclusions().forEach(said -> {
            parts.add(new PaperText.Heading(said.title()));
            parts.add(new PaperText.Paragraph(messages.official(
                    "consultation.paper.said",
                    said.opinion(),
                    messages.official("consultation.conclusion." + said.conclusion()))));
        });
        List<Resolution> decided = resolutions.ofMeeting(caseFile.caseNo());
        if (!decided.isEmpty()) {
            parts.add(new PaperText.Heading(messages.official("consultation.paper.resolutions")));
            parts.add(grid(decided));
        }
        if (Values.text(filed, "minutesNote") != null) {
            parts.add(new PaperText.Paragraph(Values.text(filed, "minutesNote")));
        }
        return Letter.of(caseFile.caseNo(), meeting.title(), Letter.Layout.LETTER, PaperText.of(parts))
                .numbered(meeting.minutesNo())
                .signed(messages.official("consultation.taskForce"), meeting.heldOn());
    }

    private String chair(Map<String, Object> filed) {
        return accounts.byUsername(Values.text(filed, "chairPerson"))
                .map(Accounts.Person::name)
                .orElse("");
    }

    private String people(Map<String, Object> filed) {
        return Values.rows(filed, "attendeeRows").stream()
                .map(row -> messages.official(
                        "consultation.paper.person",
                        Values.text(row, "attendeeName"),
                        Values.text(row, "attendeeUnit")))
                .collect(Collectors.joining(messages.official("consultation.separator")));
    }

    private PaperText.Grid grid(List<Resolution> decided) {
        return new PaperText.Grid(
                List.of("matter", "issue", "owner", "due", "cooperators").stream()
                        .map(column -> messages.official("consultation.paper." + column))
                        .toList(),
                WIDTHS,
                decided.stream()
                        .map(one -> List.of(
                                one.matter(),
                                one.issueNo(),
                                one.ownerName(),
                                one.dueOn().toString(),
                                one.cooperators() == null ? "" : one.cooperators()))
                        .toList());
    }

    private PaperText.Fact fact(String label, String text) {
        return new PaperText.Fact(messages.official("consultation.paper." + label), text);
    }
}
