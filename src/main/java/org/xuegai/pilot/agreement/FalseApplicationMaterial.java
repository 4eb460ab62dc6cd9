package org.xuegai.pilot.agreement;

import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.form.Values;
import org.xuegai.pilot.PilotCases;
import org.xuegai.request.falsematerial.FalseMaterialEffect;
import org.xuegai.society.CreditNotes;
import org.xuegai.society.SocietyStanding;

/**
 * False material ends an application wherever it stands, and its agreement; a reserve moves up. What finance has dealt
 * with still goes into the archive. Source: domain 2.2 (exceptions)
 */
@Component
class FalseApplicationMaterial implements FalseMaterialEffect {

    static final String CODE = "FALSE_MATERIAL";
    private static final String FOUND = "CaseFalseMaterialFound";

    private final PilotAgreements agreements;
    private final Reserves reserves;
    private final SocietyStanding standing;
    private final CreditNotes credit;
    private final Submissions submissions;
    private final CaseEngine engine;

    FalseApplicationMaterial(
            PilotAgreements agreements,
            Reserves reserves,
            SocietyStanding standing,
            CreditNotes credit,
            Submissions submissions,
            CaseEngine engine) {
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
        agreements.ofCase(caseFile.caseNo()).filter(PilotAgreement::isRunning).ifPresent(agreement -> {
            agreements.end(agreement, CODE);
            standing.pilot(caseFile.societyId(), false, caseFile.caseNo());
        });
        if (payment(caseFile).isEmpty() && engine.awaits(caseFile, FOUND)) {
            engine.tell(caseFile, FOUND, Map.of());
        }
        reserves.promote(caseFile.caseNo());
        return true;
    }

    @Override
    public boolean refundDue(CaseFile caseFile) {
        return PilotCases.APPLICATION.equals(caseFile.caseType())
                && payment(caseFile)
                        .map(filed -> Values.number(filed.values(), "paidAmount"))
                        .filter(paid -> paid.signum() > 0)
                        .isPresent();
    }

    private Optional<Submission> payment(CaseFile caseFile) {
        return submissions.latest(caseFile.caseNo(), PaymentPrefill.FORM);
    }
}
