package org.xuegai.acceptance.result;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptance;
import org.xuegai.acceptance.AcceptanceWords;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CasePrefill;

/** The result begins with what is final, its paper and the rest of the money. */
@Component
class ResultPrefill implements CasePrefill {

    private final Acceptances acceptances;
    private final InspectedAgreements agreements;
    private final AcceptanceWords words;

    ResultPrefill(Acceptances acceptances, InspectedAgreements agreements, AcceptanceWords words) {
        this.acceptances = acceptances;
        this.agreements = agreements;
        this.words = words;
    }

    @Override
    public boolean appliesTo(String formId) {
        return ResultCheck.FORM.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        return acceptances
                .of(caseFile.caseNo())
                .map(acceptance -> data(caseFile, acceptance))
                .orElse(Map.of());
    }

    private Map<String, Object> data(CaseFile caseFile, Acceptance acceptance) {
        Map<String, Object> data = new HashMap<>();
        data.put("finalConclusionText", words.conclusion(acceptance.conclusion()));
        if (caseFile.docNumber() != null) {
            data.put("docNumberText", caseFile.docNumber());
        }
        agreements.of(acceptance).ifPresent(agreement -> data.put("tailAmount", agreement.lastPayment()));
        return data;
    }
}
