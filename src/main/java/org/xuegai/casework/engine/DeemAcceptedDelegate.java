package org.xuegai.casework.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Role;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseNotices;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.platform.Messages;

/** 视为受理: the intake was not decided in time, and the supervisors are told. Source: domain 2.0.3, D6 受理审查 */
@Component("deemAcceptedDelegate")
class DeemAcceptedDelegate implements JavaDelegate {

    private static final List<Role> SUPERVISORS = List.of(Role.departmentOfficer, Role.departmentHead, Role.auditor);

    private final CaseFiles caseFiles;
    private final CaseTimeline timeline;
    private final CaseNotices notices;
    private final Accounts accounts;
    private final AuditLog audit;
    private final Messages messages;

    DeemAcceptedDelegate(
            CaseFiles caseFiles,
            CaseTimeline timeline,
            CaseNotices notices,
            Accounts accounts,
            AuditLog audit,
            Messages messages) {
        this.caseFiles = caseFiles;
        this.timeline = timeline;
        this.notices = notices;
        this.accounts = accounts;
        this.audit = audit;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile caseFile = caseFiles.get(execution.getProcessBusinessKey());
        execution.setVariable("intakeDecision", "ACCEPT");
        timeline.deemed(
                caseFile.caseNo(),
                new CaseTimeline.Deemed(
                        messages.official("casework.event.deemedAccepted"),
                        "UserTask_IntakeReview",
                        null,
                        null,
                        messages.official("casework.deemed.accepted")),
                true);
        audit.record(null, "CASE_DEEMED_ACCEPTED", caseFile.caseNo(), Map.of());
        notices.to(supervisors(), "N07deemed", caseFile, Map.of());
    }

    private Stream<Accounts.Person> supervisors() {
        return SUPERVISORS.stream().flatMap(role -> accounts.withRole(role, null, null).stream());
    }
}
