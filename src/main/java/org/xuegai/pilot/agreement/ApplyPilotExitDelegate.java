package org.xuegai.pilot.agreement;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.account.Role;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseNotices;
import org.xuegai.platform.Messages;
import org.xuegai.society.SocietyStanding;

/** Ends the agreement of a society that leaves, and lets the next reserve move up. */
@Component("applyPilotExitDelegate")
class ApplyPilotExitDelegate implements JavaDelegate {

    private final CaseFiles caseFiles;
    private final PilotAgreements agreements;
    private final Reserves reserves;
    private final SocietyStanding standing;
    private final CaseNotices notices;
    private final AuditLog audit;
    private final Messages messages;

    ApplyPilotExitDelegate(
            CaseFiles caseFiles,
            PilotAgreements agreements,
            Reserves reserves,
            SocietyStanding standing,
            CaseNotices notices,
            AuditLog audit,
            Messages messages) {
        this.caseFiles = caseFiles;
        this.agreements = agreements;
        this.reserves = reserves;
        this.standing = standing;
        this.notices = notices;
        this.audit = audit;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile caseFile = caseFiles.get(execution.getProcessBusinessKey());
        agreements.ofCase(caseFile.caseNo()).filter(PilotAgreement::isRunning).ifPresent(agreement -> {
            agreements.end(agreement, "EXIT");
            standing.pilot(caseFile.societyId(), false, caseFile.caseNo());
            reserves.promote(caseFile.caseNo());
            audit.record(null, "PILOT_LEFT", caseFile.caseNo(), Map.of("agreementNo", agreement.agreementNo()));
            notices.toSociety(
                    "N12",
                    caseFile,
                    List.of(Role.societyClerk, Role.secretaryGeneral, Role.societyPresident),
                    Map.of("outcomeName", messages.official("pilot.exit.granted")));
        });
    }
}
