package org.xuegai.acceptance.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptance;
import org.xuegai.acceptance.AcceptanceCases;
import org.xuegai.acceptance.AcceptanceWords;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.pilot.batch.PilotBatch;
import org.xuegai.pilot.batch.PilotBatches;
import org.xuegai.platform.Messages;

/** A list begins with every society of the batch whose conclusion waits to be made public. */
@Component
class AcceptanceListPrefill implements CasePrefill {

    private final AcceptanceListMembers members;
    private final PilotBatches batches;
    private final CaseFiles caseFiles;
    private final AcceptanceWords words;
    private final Messages messages;

    AcceptanceListPrefill(
            AcceptanceListMembers members,
            PilotBatches batches,
            CaseFiles caseFiles,
            AcceptanceWords words,
            Messages messages) {
        this.members = members;
        this.batches = batches;
        this.caseFiles = caseFiles;
        this.words = words;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return AcceptanceCases.LIST.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        String name = batches.byCode(caseFile.batchCode()).map(PilotBatch::name).orElse("");
        List<Map<String, Object>> rows = new ArrayList<>();
        members.awaiting(caseFile.batchCode(), caseFile.caseNo())
                .forEach(member -> rows.add(row(rows.size() + 1, member)));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("listTitle", messages.official("acceptance.list.title", name));
        data.put(ListRow.ROWS, rows);
        return data;
    }

    private Map<String, Object> row(int no, Acceptance member) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("rowNo", no);
        row.put("memberCaseNo", member.caseNo());
        row.put("memberSociety", caseFiles.get(member.caseNo()).societyName());
        row.put("memberConclusion", words.conclusion(member.conclusion()));
        row.put("rowAction", ListRow.LISTED);
        return row;
    }
}
