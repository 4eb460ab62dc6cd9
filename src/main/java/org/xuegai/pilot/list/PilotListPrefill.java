package org.xuegai.pilot.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.pilot.PilotCases;
import org.xuegai.pilot.batch.PilotBatch;
import org.xuegai.pilot.batch.PilotBatches;
import org.xuegai.pilot.candidate.PilotCandidate;
import org.xuegai.platform.Messages;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/** A list begins with every society of the batch that the task force has reviewed. Source: domain 2.2 step 7 */
@Component
class PilotListPrefill implements CasePrefill {

    private final PilotBatches batches;
    private final ListMembers members;
    private final Societies societies;
    private final Messages messages;

    PilotListPrefill(PilotBatches batches, ListMembers members, Societies societies, Messages messages) {
        this.batches = batches;
        this.members = members;
        this.societies = societies;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return PilotCases.LIST.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        return batches.byCode(caseFile.batchCode())
                .map(batch -> prefill(batch, caseFile.caseNo()))
                .orElse(Map.of());
    }

    private Map<String, Object> prefill(PilotBatch batch, String listNo) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("listTitle", messages.official("pilot.list.title", batch.name()));
        data.put("pilotQuota", batch.quota());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PilotCandidate candidate : members.awaiting(batch.code(), listNo)) {
            rows.add(row(rows.size() + 1, candidate));
        }
        data.put(ListRow.ROWS, rows);
        return data;
    }

    private Map<String, Object> row(int no, PilotCandidate candidate) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("rowNo", no);
        row.put("memberCaseNo", candidate.caseNo());
        row.put(
                "memberSociety",
                societies.findById(candidate.societyId()).map(Society::name).orElseThrow());
        row.put(
                "memberReview",
                messages.official(
                        "pilot.list.review",
                        messages.official("pilot.eligibility." + candidate.eligibility()),
                        candidate.readinessScore(),
                        messages.official("pilot.recommendation." + candidate.recommendation()),
                        candidate.recommendCount(),
                        candidate.attendeeCount()));
        return row;
    }
}
