package org.xuegai.pilot.agreement;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.form.Values;

/** What has to come back, 万元: all that was paid after false material, else what the society declared as unused. */
@Component
class RefundPrefill implements CasePrefill {

    private final PilotAgreements agreements;
    private final Submissions submissions;

    RefundPrefill(PilotAgreements agreements, Submissions submissions) {
        this.agreements = agreements;
        this.submissions = submissions;
    }

    @Override
    public boolean appliesTo(String formId) {
        return "fund-refund".equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        Optional<BigDecimal> balance = agreements
                .ofCase(caseFile.caseNo())
                .filter(agreement -> FalseApplicationMaterial.CODE.equals(agreement.endedBecause()))
                .map(agreement -> submissions
                        .latest(caseFile.caseNo(), PaymentPrefill.FORM)
                        .map(payment -> Values.number(payment.values(), "paidAmount"))
                        .orElse(agreement.firstPayment()))
                .or(() -> submissions
                        .latest(caseFile.caseNo(), PilotExitRequest.FORM)
                        .map(request -> Values.number(request.values(), "fundBalance")));
        return balance.<Map<String, Object>>map(amount -> Map.of("fundBalance", amount))
                .orElse(Map.of());
    }
}
