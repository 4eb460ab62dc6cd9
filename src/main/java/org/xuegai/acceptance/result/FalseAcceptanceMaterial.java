package org.xuegai.acceptance.result;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptance;
import org.xuegai.acceptance.AcceptanceCases;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFile;
import org.xuegai.document.proof.PublicProofs;
import org.xuegai.inspection.Inspections;
import org.xuegai.pilot.agreement.PilotAgreement;
import org.xuegai.pilot.agreement.PilotAgreements;
import org.xuegai.request.falsematerial.FalseMaterialEffect;
import org.xuegai.society.SocietyStanding;

/** False material fails an acceptance at once, even one made known, and puts the society out of the pilot. Source: D4-1 */
@Component
class FalseAcceptanceMaterial implements FalseMaterialEffect {

    private final Acceptances acceptances;
    private final Inspections inspections;
    private final PilotAgreements agreements;
    private final CaseEngine engine;
    private final PublicProofs proofs;
    private final SocietyStanding standing;

    FalseAcceptanceMaterial(
            Acceptances acceptances,
            Inspections inspections,
            PilotAgreements agreements,
            CaseEngine engine,
            PublicProofs proofs,
            SocietyStanding standing) {
        this.acceptances = acceptances;
        this.inspections = inspections;
        this.agreements = agreements;
        this.engine = engine;
        this.proofs = proofs;
        this.standing = standing;
    }

    @Override
    public boolean mayBeFound(CaseFile caseFile) {
        return AcceptanceCases.TYPE.equals(caseFile.caseType())
                && !acceptances.get(caseFile.caseNo()).isFalseMaterial();
    }

    @Override
    public String note() {
        return "acceptance.credit.false";
    }

    @Override
    public boolean found(CaseFile caseFile) {
        Acceptance acceptance = acceptances.get(caseFile.caseNo());
        if (acceptance.isFalseMaterial()) {
            return false;
        }
        acceptances.foundFalse(caseFile.caseNo());
        leavePilot(acceptance);
        if (acceptance.announcedOn() == null) {
            engine.tell(caseFile, "CaseFalseMaterialFound", Map.of());
        } else {
            takeBack(acceptance);
        }
        return true;
    }

    private void leavePilot(Acceptance acceptance) {
        inspections
                .of(acceptance.inspectionNo())
                .flatMap(inspection -> agreements.byNo(inspection.agreementNo()))
                .filter(PilotAgreement::isRunning)
                .ifPresent(agreement -> agreements.end(agreement, "FALSE_MATERIAL"));
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
