package org.xuegai.pilot.agreement;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submissions;
import org.xuegai.pilot.PilotCases;
import org.xuegai.pilot.candidate.ListOutcome;
import org.xuegai.pilot.candidate.PilotCandidate;
import org.xuegai.pilot.candidate.PilotCandidates;
import org.xuegai.request.falsematerial.FalseMaterialEffect;
import org.xuegai.society.CreditNotes;
import org.xuegai.society.SocietyStanding;

/** False material ends an application and its agreement; a reserve moves up. Source: domain 2.2 (exceptions) */
@Component
class FalseApplicationMaterial implements FalseMaterialEffect {

    static final String CODE = "FALSE_MATERIAL";
    private static final String TERMINATION = "CaseTerminationOrdered";

    private final PilotCandidates candidates;
    private final PilotAgreements agreements;
    private final Reserves reserves;
    private final SocietyStanding standing;
    private final CreditNotes credit;
    private final Submissions submissions;
    private final CaseEngine engine;

    FalseApplicationMaterial(
            PilotCandidates candidates,
            PilotAgreements agreements,
            Reserves reserves,
            SocietyStanding standing,
            CreditNotes credit,
            Submissions submissions,
            CaseEngine engine) {
        this.candidates = candidates;
        this.agreements = agreements;
        this.reserves = reserves;
        this.standing = standing;
        this.credit = credit;
        this.submissions = submissions;
        this.engine = engine;
    }

    @Override
    public boolean mayBeFound(CaseFile caseFile) {
        return PilotCases.APPLICATION.equals(caseFile.caseType())
                && caseFile.submittedAt() != null
                && credit.of(caseFile.societyId()).stream()
                        .noneMatch(note ->
                                CODE.equals(note.code()) && caseFile.caseNo().equals(note.caseNo()));
    }

    @Override
    public String note() {
        return "pilot.credit.false";
    }

    @Override
    public boolean found(CaseFile caseFile) {
        PilotCandidate candidate = candidates.get(caseFile.caseNo());
        agreements.ofCase(caseFile.caseNo()).filter(PilotAgreement::isRunning).ifPresent(agreement -> {
            agreements.end(agreement, CODE);
            standing.pilot(caseFile.societyId(), false, caseFile.caseNo());
        });
        if (engine.awaits(caseFile, TERMINATION)) {
            engine.tell(caseFile, TERMINATION, Map.of());
        }
        if (candidate.listOutcome() == ListOutcome.PILOT) {
            reserves.promote(caseFile.caseNo());
        }
        return true;
    }

    @Override
    public boolean refundDue(CaseFile caseFile) {
        return PilotCases.APPLICATION.equals(caseFile.caseType())
                && submissions.latest(caseFile.caseNo(), PaymentPrefill.FORM).isPresent();
    }
}
