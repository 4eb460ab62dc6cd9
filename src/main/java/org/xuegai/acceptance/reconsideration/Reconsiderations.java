package org.xuegai.acceptance.reconsideration;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.acceptance.Acceptance;
import org.xuegai.acceptance.AcceptanceWords;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.acceptance.conclusion.ComputedConclusions;
import org.xuegai.acceptance.rectification.Rechecks;
import org.xuegai.account.Role;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseNotices;
import org.xuegai.casework.Submissions;
import org.xuegai.form.Values;
import org.xuegai.platform.Messages;

/** What three other experts make of a conclusion. Source: domain 2.4 step 9 */
@Component
class Reconsiderations {

    private final Acceptances acceptances;
    private final Rechecks rechecks;
    private final ComputedConclusions computed;
    private final CaseFiles caseFiles;
    private final Submissions submissions;
    private final CaseNotices notices;
    private final AuditLog audit;
    private final AcceptanceWords words;
    private final Messages messages;

    Reconsiderations(
            Acceptances acceptances,
            Rechecks rechecks,
            ComputedConclusions computed,
            CaseFiles caseFiles,
            Submissions submissions,
            CaseNotices notices,
            AuditLog audit,
            AcceptanceWords words,
            Messages messages) {
        this.acceptances = acceptances;
        this.rechecks = rechecks;
        this.computed = computed;
        this.caseFiles = caseFiles;
        this.submissions = submissions;
        this.notices = notices;
        this.audit = audit;
        this.words = words;
        this.messages = messages;
    }

    /** @return the final conclusion: PASS or FAIL */
    @Transactional
    String keep(String caseNo) {
        String result = submissions
                .latest(caseNo, "reconsideration-decision")
                .map(filed -> Values.text(filed.values(), "reconsiderationResult"))
                .orElseThrow();
        String conclusion = conclusion(acceptances.get(caseNo), result);
        acceptances.reconsidered(caseNo, result);
        acceptances.concluded(caseNo, conclusion);
        audit.record(null, "ACCEPTANCE_RECONSIDERED", caseNo, Map.of("conclusion", conclusion));
        notices.toSociety(
                "N12",
                caseFiles.get(caseNo),
                List.of(Role.societyClerk, Role.secretaryGeneral, Role.societyPresident),
                Map.of(
                        "outcomeName",
                        messages.official("acceptance.reconsidered." + result, words.conclusion(conclusion))));
        return conclusion;
    }

    private String conclusion(Acceptance acceptance, String result) {
        return switch (result) {
            case "CHANGE" -> Acceptance.PASS.equals(acceptance.conclusion()) ? Acceptance.FAIL : Acceptance.PASS;
            case "REINSPECT" -> inspectedAgain(acceptance.caseNo());
            default -> acceptance.conclusion();
        };
    }

    private String inspectedAgain(String caseNo) {
        rechecks.keep(caseNo);
        acceptances.reinspected(caseNo);
        return computed.compute(caseNo).conclusion();
    }
}
