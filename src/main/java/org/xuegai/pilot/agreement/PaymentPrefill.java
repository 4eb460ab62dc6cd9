package org.xuegai.pilot.agreement;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CasePrefill;

/** Finance finds what the agreement says is to be paid first. */
@Component
class PaymentPrefill implements CasePrefill {

    static final String FORM = "fund-payment";

    private final PilotAgreements agreements;

    PaymentPrefill(PilotAgreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public boolean appliesTo(String formId) {
        return FORM.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        return agreements
                .ofCase(caseFile.caseNo())
                .map(agreement -> Map.<String, Object>of(
                        "fundTotal", agreement.fundTotal(),
                        "firstPayment", agreement.firstPayment(),
                        "paidAmount", agreement.firstPayment()))
                .orElse(Map.of());
    }
}
