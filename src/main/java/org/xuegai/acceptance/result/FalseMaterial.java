package org.xuegai.acceptance.result;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.acceptance.Acceptance;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFiles;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.document.proof.PublicProofs;
import org.xuegai.inspection.Inspections;
import org.xuegai.pilot.agreement.PilotAgreement;
import org.xuegai.pilot.agreement.PilotAgreements;
import org.xuegai.platform.Messages;
import org.xuegai.society.CreditNotes;
import org.xuegai.society.SocietyStanding;

/** What false material does: the case fails at once, the society is out of the pilot, and its record says so. Source: D4-1, D2-6 */
@Component
class FalseMaterial {

    private static final String CODE = "FALSE_MATERIAL";

    private final Acceptances acceptances;
    private final Inspections inspections;
    private final PilotAgreements agreements;
    private final CaseFiles caseFiles;
    private final CaseEngine engine;
    private final PublicProofs proofs;
    private final SocietyStanding standing;
    private final CreditNotes credit;
    private final RuleParameters parameters;
    private final AuditLog audit;
    private final Messages messages;

    FalseMaterial(
            Acceptances acceptances,
            Inspections inspections,
            PilotAgreements agreements,
            CaseFiles caseFiles,
            CaseEngine engine,
            PublicProofs proofs,
            SocietyStanding standing,
            CreditNotes credit,
            RuleParameters parameters,
            AuditLog audit,
            Messages messages) {
        this.acceptances = acceptances;
        this.inspections = inspections;
        this.agreements = agreements;
        this.caseFiles = caseFiles;
        this.engine = engine;
        this.proofs = proofs;
        this.standing = standing;
        this.credit = credit;
        this.parameters = parameters;
        this.audit = audit;
        this.messages = messages;
    }

    /** Doing it twice changes nothing. */
    @Transactional
    void found(String caseNo) {
        Acceptance acceptance = acceptances.get(caseNo);
        if (acceptance.isFalseMaterial()) {
            return;
        }
        acceptances.foundFalse(caseNo);
        String reason = messages.official("acceptance.credit.false", parameters.integer("barredYears"));
        credit.note(acceptance.societyId(), CODE, reason, caseNo);
        audit.record(null, "FALSE_MATERIAL_FOUND", caseNo, Map.of("reason", reason));
        leavePilot(acceptance);
        if (acceptance.announcedOn() == null) {
            engine.tell(caseFiles.get(caseNo), "CaseFalseMaterialFound", Map.of());
        } else {
            takeBack(acceptance);
        }
    }

    private void leavePilot(Acceptance acceptance) {
        inspections
                .of(acceptance.inspectionNo())
                .flatMap(inspection -> agreements.byNo(inspection.agreementNo()))
                .filter(PilotAgreement::isRunning)
                .ifPresent(agreement -> agreements.end(agreement, CODE));
        standing.pilot(acceptance.societyId(), false, acceptance.caseNo());
    }

    /** What a conclusion already made known has brought. */
    private void takeBack(Acceptance acceptance) {
        acceptances.concluded(acceptance.caseNo(), Acceptance.FAIL);
        if (acceptance.certificateNo() != null) {
            proofs.withdraw(acceptance.certificateNo());
        }
        standing.priority(acceptance.societyId(), null, acceptance.caseNo());
    }
}
