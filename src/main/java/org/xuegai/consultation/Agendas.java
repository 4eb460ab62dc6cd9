package org.xuegai.consultation;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.consultation.ConsultationIssue.State;

/** What stood on which agenda, and what came of it. */
@Component
public class Agendas {

    private final AgendaRows rows;
    private final Issues issues;

    Agendas(AgendaRows rows, Issues issues) {
        this.rows = rows;
        this.issues = issues;
    }

    public List<AgendaItem> ofMeeting(String meetingNo) {
        return rows.findByMeetingNoOrderByPosition(meetingNo);
    }

    /** The oldest first. */
    public List<AgendaItem> ofIssue(String issueNo) {
        return rows.findByIssueNoOrderById(issueNo);
    }

    /** Puts those on the agenda that still wait; another meeting may have taken one meanwhile. */
    @Transactional
    public List<AgendaItem> list(String meetingNo, List<String> issueNos) {
        int position = 0;
        for (String issueNo : issueNos) {
            if (issues.get(issueNo).state() == State.WAITING) {
                rows.save(new AgendaItem(null, null, meetingNo, issueNo, ++position, null, null));
                issues.move(issueNo, State.LISTED);
            }
        }
        return ofMeeting(meetingNo);
    }

    /** Keeps what the meeting said of an issue, and moves the issue. @return what became of it */
    @Transactional
    public String conclude(AgendaItem item, String conclusion, String opinion) {
        State state =
                switch (conclusion) {
                    case "RESOLVED" ->
                        issues.move(item.issueNo(), State.IN_PROGRESS).state();
                    case "CONCLUDED" -> issues.get(item.issueNo()).state();
                    default -> issues.defer(item.issueNo()).state();
                };
        String result = state == State.ESCALATED ? "ESCALATED" : conclusion;
        rows.save(item.concluded(result, opinion));
        return result;
    }
}
