package org.xuegai.request.falsematerial;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseNotices;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.form.Values;
import org.xuegai.platform.Messages;

/**
 * Tells whoever has reported false material what the vice chair has found and why, and the society where it was found
 * so. Source: domain 2.2, 2.4 (exceptions)
 */
@Component("notifyFindingDelegate")
class NotifyFindingDelegate implements JavaDelegate {

    private static final List<Role> SOCIETY = List.of(Role.societyClerk, Role.secretaryGeneral, Role.societyPresident);

    private final CaseFiles caseFiles;
    private final Submissions submissions;
    private final Accounts accounts;
    private final CaseNotices notices;
    private final Messages messages;

    NotifyFindingDelegate(
            CaseFiles caseFiles, Submissions submissions, Accounts accounts, CaseNotices notices, Messages messages) {
        this.caseFiles = caseFiles;
        this.submissions = submissions;
        this.accounts = accounts;
        this.notices = notices;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile caseFile = caseFiles.get(execution.getProcessBusinessKey());
        Map<String, Object> found = submissions
                .latest(caseFile.caseNo(), FalseMaterialRequest.DECISION)
                .orElseThrow()
                .values();
        String finding = Values.text(found, "falseMaterialDecision");
        notices.to(
                Stream.concat(reporter(caseFile), "FOUND".equals(finding) ? society(caseFile) : Stream.empty()),
                "N12finding",
                caseFile,
                Map.of(
                        "findingName", messages.official("request.false-material." + finding),
                        "reason", Values.text(found, "falseMaterialOpinion")));
    }

    private Stream<Accounts.Person> reporter(CaseFile caseFile) {
        return submissions
                .latest(caseFile.caseNo(), FalseMaterialRequest.REPORT)
                .map(Submission::submittedBy)
                .flatMap(accounts::byUsername)
                .stream();
    }

    private Stream<Accounts.Person> society(CaseFile caseFile) {
        return SOCIETY.stream().flatMap(role -> accounts.withRole(role, caseFile.societyId(), null).stream());
    }
}
