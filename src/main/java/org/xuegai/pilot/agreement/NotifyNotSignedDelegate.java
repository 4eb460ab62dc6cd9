package org.xuegai.pilot.agreement;

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
import org.xuegai.casework.Submissions;
import org.xuegai.form.Values;
import org.xuegai.platform.Messages;

/** Tells society and department that a new president does not sign the agreement, and why. Source: domain 2.2 (exceptions) */
@Component("notifyNotSignedDelegate")
class NotifyNotSignedDelegate implements JavaDelegate {

    private final CaseFiles caseFiles;
    private final Submissions submissions;
    private final Accounts accounts;
    private final CaseNotices notices;
    private final Messages messages;

    NotifyNotSignedDelegate(
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
        String reason = submissions
                .latest(caseFile.caseNo(), AgreementSigners.AGAIN)
                .map(filed -> Values.text(filed.values(), "resigningOpinion"))
                .orElseThrow();
        notices.to(
                Stream.concat(
                        Stream.of(Role.societyClerk, Role.secretaryGeneral)
                                .flatMap(role -> accounts.withRole(role, caseFile.societyId(), null).stream()),
                        Stream.of(Role.departmentOfficer, Role.departmentHead)
                                .flatMap(role -> accounts.withRole(role, null, null).stream())),
                "N12declined",
                caseFile,
                Map.of("requestName", messages.official("request.resigning.ask"), "reason", reason));
    }
}
