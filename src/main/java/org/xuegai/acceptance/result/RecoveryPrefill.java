package org.xuegai.acceptance.result;

import java.math.BigDecimal;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptance;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.form.Values;
import org.xuegai.pilot.agreement.PilotAgreement;

/** What comes back, 万元, when false material is found after the result: the first payment, and the rest where it was paid. */
@Component
class RecoveryPrefill implements CasePrefill {

    private final Acceptances acceptances;
    private final InspectedAgreements agreements;
    private final Submissions submissions;

    RecoveryPrefill(Acceptances acceptances, InspectedAgreements agreements, Submissions submissions) {
        this.acceptances = acceptances;
        this.agreements = agreements;
        this.submissions = submissions;
    }

    @Override
    public boolean appliesTo(String formId) {
        return "fund-refund".equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        return acceptances
                .of(caseFile.caseNo())
                .filter(Acceptance::isFalseMaterial)
                .flatMap(agreements::of)
                .<Map<String, Object>>map(agreement -> Map.of("fundBalance", paid(caseFile.caseNo(), agreement)))
                .orElse(Map.of());
    }

    private BigDecimal paid(String caseNo, PilotAgreement agreement) {
        boolean whole = submissions
                .latest(caseNo, ResultCheck.FORM)
                .filter(result -> "PAY".equals(Values.text(result.values(), "tailPayment")))
                .isPresent();
        return whole ? agreement.fundTotal() : agreement.firstPayment();
    }
}
