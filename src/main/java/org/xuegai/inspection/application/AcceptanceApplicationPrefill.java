package org.xuegai.inspection.application;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.inspection.InspectionCases;
import org.xuegai.inspection.finding.StandardRows;
import org.xuegai.pilot.agreement.PilotAgreements;
import org.xuegai.society.Society;

/** An application for acceptance begins with the agreement and the eleven standards. */
@Component
class AcceptanceApplicationPrefill implements CasePrefill {

    private final PilotAgreements agreements;
    private final StandardRows rows;
    private final Accounts accounts;

    AcceptanceApplicationPrefill(PilotAgreements agreements, StandardRows rows, Accounts accounts) {
        this.agreements = agreements;
        this.rows = rows;
        this.accounts = accounts;
    }

    @Override
    public boolean appliesTo(String formId) {
        return InspectionCases.APPLICATION.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        Society society = caseFile.society().orElseThrow();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("societyName", society.name());
        agreements.running(society.id()).ifPresent(agreement -> {
            data.put("agreementNo", agreement.agreementNo());
            data.put("fundTotal", agreement.fundTotal());
        });
        accounts.byUsername(caseFile.startedBy()).ifPresent(clerk -> {
            data.put("clerkName", clerk.name());
            data.put("siteContact", clerk.name());
        });
        data.put("clerkPhone", society.phone());
        data.put("siteContactPhone", society.phone());
        data.put(
                InspectionCases.SELF_ROWS,
                rows.of(caseFile, (standard, row) -> row.put("evidenceHint", standard.evidence())));
        return data;
    }
}
