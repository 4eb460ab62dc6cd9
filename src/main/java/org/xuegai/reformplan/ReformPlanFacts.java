package org.xuegai.reformplan;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CaseFacts;
import org.xuegai.reformplan.batch.ReformBatches;

/** What conditions and rules of the forms may read of the society and of the batch. */
@Component
class ReformPlanFacts implements CaseFacts {

    private final ReformBatches batches;
    private final Accounts accounts;

    ReformPlanFacts(ReformBatches batches, Accounts accounts) {
        this.batches = batches;
        this.accounts = accounts;
    }

    @Override
    public Map<String, Object> of(CaseFile caseFile) {
        Map<String, Object> facts = new HashMap<>();
        caseFile.society().ifPresent(society -> {
            facts.put("isPilotSociety", society.pilot());
            facts.put("leadershipCount", society.leadershipCount());
        });
        accounts.withRole(Role.societyPresident, caseFile.societyId(), null).stream()
                .findFirst()
                .ifPresent(president -> {
                    facts.put("societyPresident", president.username());
                    facts.put("societyPresidentName", president.name());
                });
        if (ReformPlan.FORM.equals(caseFile.caseType()) && caseFile.batchCode() != null) {
            batches.byCode(caseFile.batchCode()).ifPresent(batch -> {
                facts.put("batchCode", batch.code());
                facts.put("batchName", batch.name());
                facts.put("batchOpensOn", batch.opensOn());
                facts.put("batchPeriodEnd", batch.periodEnd());
            });
            batches.deadline(caseFile.batchCode(), caseFile.societyId())
                    .ifPresent(deadline -> facts.put("batchDeadline", deadline));
        }
        return facts;
    }
}
