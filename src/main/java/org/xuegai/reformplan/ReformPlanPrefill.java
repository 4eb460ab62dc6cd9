package org.xuegai.reformplan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.platform.Messages;
import org.xuegai.reformplan.batch.ReformBatches;
import org.xuegai.society.Society;

/** A new plan begins with what the register knows of the society and with the 13 tasks. */
@Component
class ReformPlanPrefill implements CasePrefill {

    private final ReformTaskCatalogue catalogue;
    private final ReformBatches batches;
    private final Accounts accounts;
    private final Messages messages;

    ReformPlanPrefill(ReformTaskCatalogue catalogue, ReformBatches batches, Accounts accounts, Messages messages) {
        this.catalogue = catalogue;
        this.batches = batches;
        this.accounts = accounts;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return ReformPlan.FORM.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        Society society = caseFile.society().orElseThrow();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("planTitle", messages.official("reformplan.planTitle", society.name()));
        data.put("reformBodyName", messages.official("reformplan.bodyName", society.name()));
        data.put("societyName", society.name());
        data.put("unifiedSocialCreditCode", society.unifiedSocialCreditCode());
        accounts.byUsername(caseFile.startedBy()).ifPresent(clerk -> {
            data.put("clerkName", clerk.name());
            data.put("clerkEmail", clerk.email());
        });
        data.put("clerkPhone", society.phone());
        accounts.withRole(Role.societyPresident, society.id(), null).stream()
                .findFirst()
                .ifPresent(president -> data.put("reformBodyLeader", president.username()));
        batches.byCode(caseFile.batchCode()).ifPresent(batch -> {
            data.put("reformBatchCode", batch.code());
            data.put("planPeriodStart", batch.opensOn().toString());
            data.put("planPeriodEnd", batch.periodEnd().toString());
        });
        data.put("individualMemberCount", society.individualMemberCount());
        data.put("unitMemberCount", society.unitMemberCount());
        data.put("boardCount", society.boardCount());
        data.put("boardFrontlineCount", society.boardFrontlineCount());
        data.put("standingBoardCount", society.standingBoardCount());
        data.put("standingBoardFrontlineCount", society.standingBoardFrontlineCount());
        data.put("youngLeaderCount", society.youngLeaderCount());
        data.put("partyOrgForm", society.partyOrgForm());
        data.put(ReformPlan.TASK_ROWS, rows());
        return data;
    }

    private List<Map<String, Object>> rows() {
        return catalogue.all().stream()
                .map(task -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("taskNo", task.no());
                    row.put("taskName", task.name());
                    row.put("taskDuty", task.gist());
                    return row;
                })
                .toList();
    }
}
