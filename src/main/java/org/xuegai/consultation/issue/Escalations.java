package org.xuegai.consultation.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.casework.Submissions;
import org.xuegai.consultation.ConsultationIssue.State;
import org.xuegai.consultation.Issues;
import org.xuegai.consultation.Resolutions;
import org.xuegai.form.Values;

/** What the leading group decides on an issue that two meetings could not settle. Source: domain 2.5 E02 */
@Component
class Escalations {

    static final String FORM = "consultation-escalation";

    private final Issues issues;
    private final Resolutions resolutions;
    private final Submissions submissions;

    Escalations(Issues issues, Resolutions resolutions, Submissions submissions) {
        this.issues = issues;
        this.resolutions = resolutions;
        this.submissions = submissions;
    }

    /** @return ids of what is to be done now */
    @Transactional
    public List<Long> keep(String issueNo) {
        Map<String, Object> decided =
                submissions.latest(issueNo, FORM).orElseThrow().values();
        issues.move(issueNo, State.IN_PROGRESS);
        var resolution = resolutions.decide(
                issueNo,
                null,
                Values.text(decided, "escalationMatter"),
                Values.text(decided, "escalationOwner"),
                Values.date(decided, "escalationDueDate"),
                Values.text(decided, "escalationCooperators"));
        return new ArrayList<>(List.of(resolution.id()));
    }
}
