package org.xuegai.acceptance.result;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptance;
import org.xuegai.acceptance.AcceptanceCases;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submissions;
import org.xuegai.document.proof.PublicProofs;
import org.xuegai.request.falsematerial.FalseMaterialEffect;
import org.xuegai.society.SocietyStanding;

/** False material fails an acceptance at once, even one made known, and puts the society out of the pilot. Source: D4-1 */
@Component
class FalseAcceptanceMaterial implements FalseMaterialEffect {

    private final Acceptances acceptances;
    private final InspectedAgreements agreements;
    private final Submissions submissions;
    private final CaseEngine engine;
    private final PublicProofs proofs;
    private final SocietyStanding standing;

    FalseAcceptanceMaterial(
            Acceptances acceptances,
            InspectedAgreements agreements,
            Submissions submissions,
            CaseEngine engine,
            PublicProofs proofs,
            SocietyStanding standing) {
        this.acceptances = acceptances;
        this.agreements = agreements;
        this.submissions = submissions;
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
        agreements.end(acceptance, "FALSE_MATERIAL");
        standing.pilot(acceptance.societyId(), false, acceptance.caseNo());
    }

    /** Before the result is entered, it says what becomes of the money; after that finance sees to it. */
    @Override
    public boolean refundDue(CaseFile caseFile) {
        return AcceptanceCases.TYPE.equals(caseFile.caseType())
                && submissions.latest(caseFile.caseNo(), ResultCheck.FORM).isPresent();
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
