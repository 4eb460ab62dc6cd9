package org.xuegai.expert.recusal;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseNotices;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.expert.Experts;
import org.xuegai.expert.group.Departures;
import org.xuegai.expert.group.Selections;
import org.xuegai.form.Values;
import org.xuegai.platform.Messages;

/** Carries out what the task force has decided on a society's request, and tells the society. */
@Component
class RecusalOutcome {

    static final String DECISION = "recusal-decision";

    private final Submissions submissions;
    private final Selections selections;
    private final Departures departures;
    private final Experts experts;
    private final CaseFiles caseFiles;
    private final CaseNotices notices;
    private final Messages messages;

    RecusalOutcome(
            Submissions submissions,
            Selections selections,
            Departures departures,
            Experts experts,
            CaseFiles caseFiles,
            CaseNotices notices,
            Messages messages) {
        this.submissions = submissions;
        this.selections = selections;
        this.departures = departures;
        this.experts = experts;
        this.caseFiles = caseFiles;
        this.notices = notices;
        this.messages = messages;
    }

    @Transactional
    public void uphold(String caseNo, String expertCode) {
        Submission decided = decision(caseNo);
        departures.recuse(
                selections.findFirstByCaseNoOrderByIdDesc(caseNo).orElseThrow(),
                expertCode,
                Values.text(decided.values(), "recusalGround"),
                Values.text(decided.values(), "recusalDecisionReason"),
                decided.submittedBy());
        tell(caseNo, expertCode, "expert.recusal.upheld", decided);
    }

    @Transactional
    public void refuse(String caseNo, String expertCode) {
        tell(caseNo, expertCode, "expert.recusal.refused", decision(caseNo));
    }

    private Submission decision(String caseNo) {
        return submissions.latest(caseNo, DECISION).orElseThrow();
    }

    private void tell(String caseNo, String expertCode, String outcome, Submission decided) {
        notices.toSociety(
                "N08recusal",
                caseFiles.get(caseNo),
                List.of(Role.societyClerk, Role.secretaryGeneral, Role.societyPresident),
                Map.of(
                        "outcomeName",
                        messages.official(
                                outcome,
                                experts.findByCode(expertCode).orElseThrow().name()),
                        "reason",
                        Values.text(decided.values(), "recusalDecisionReason")));
    }
}
