package org.xuegai.inspection.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.pilot.PilotStandard;
import org.xuegai.pilot.PilotStandards;
import org.xuegai.pilot.batch.PilotBatch;
import org.xuegai.pilot.batch.PilotBatches;

/** The eleven prepared rows with which every form about the standards begins. */
@Component
public class StandardRows {

    private final PilotStandards standards;
    private final PilotBatches batches;

    StandardRows(PilotStandards standards, PilotBatches batches) {
        this.standards = standards;
        this.batches = batches;
    }

    /** The standards by which the case's batch is inspected; none for a case outside a batch of the pilot. */
    public List<PilotStandard> standards(CaseFile caseFile) {
        return batches.byCode(caseFile.batchCode())
                .map(PilotBatch::standardsVersion)
                .map(standards::of)
                .orElse(List.of());
    }

    /** @param more what a form's rows hold besides number, name and duty */
    public List<Map<String, Object>> of(CaseFile caseFile, BiConsumer<PilotStandard, Map<String, Object>> more) {
        return standards(caseFile).stream()
                .map(standard -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("standardNo", standard.no());
                    row.put("standardName", standard.name());
                    row.put("standardDuty", standard.duty());
                    more.accept(standard, row);
                    return row;
                })
                .toList();
    }
}
