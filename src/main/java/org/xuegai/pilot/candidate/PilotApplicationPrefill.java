package org.xuegai.pilot.candidate;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.pilot.PilotCases;
import org.xuegai.pilot.batch.PilotBatches;
import org.xuegai.society.Society;

/** An application begins with what the register knows of the society. */
@Component
class PilotApplicationPrefill implements CasePrefill {

    private final PilotBatches batches;
    private final PilotCandidates candidates;
    private final Accounts accounts;

    PilotApplicationPrefill(PilotBatches batches, PilotCandidates candidates, Accounts accounts) {
        this.batches = batches;
        this.candidates = candidates;
        this.accounts = accounts;
    }

    @Override
    public boolean appliesTo(String formId) {
        return PilotCases.APPLICATION.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        Society society = caseFile.society().orElseThrow();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("societyName", society.name());
        batches.byCode(caseFile.batchCode()).ifPresent(batch -> data.put("pilotBatchName", batch.name()));
        data.put(
                "entryRoute",
                candidates
                        .of(caseFile.caseNo())
                        .map(PilotCandidate::entryRoute)
                        .orElse(EntryRoute.OPEN)
                        .name());
        data.put("partyOrgForm", society.partyOrgForm());
        data.put("fullTimeStaffCount", society.fullTimeStaffCount());
        data.put("officeArea", society.officeArea() == 0 ? null : society.officeArea());
        accounts.withRole(Role.societyClerk, society.id(), null).stream()
                .findFirst()
                .ifPresent(clerk -> {
                    data.put("clerkName", clerk.name());
                    data.put("clerkEmail", clerk.email());
                });
        data.put("clerkPhone", society.phone());
        return data;
    }
}
