package org.xuegai.pilot.batch;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CaseFacts;
import org.xuegai.form.Component.Option;
import org.xuegai.pilot.PilotCases;
import org.xuegai.pilot.PilotStandards;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/** What the plan of a batch may choose from, and what every case of the batch may read of it. */
@Component
class PilotBatchFacts implements CaseFacts {

    private final PilotBatchRows rows;
    private final PilotStandards standards;
    private final Societies societies;

    PilotBatchFacts(PilotBatchRows rows, PilotStandards standards, Societies societies) {
        this.rows = rows;
        this.standards = standards;
        this.societies = societies;
    }

    @Override
    public Map<String, Object> of(CaseFile caseFile) {
        return PilotCases.BATCH.equals(caseFile.caseType()) ? choices() : read(caseFile.batchCode());
    }

    private Map<String, Object> choices() {
        return Map.of(
                "standardsVersions",
                standards.versions().stream()
                        .map(version -> new Option(version.version(), version.title()))
                        .toList(),
                "activeSocieties",
                societies.findAllByOrderByCode().stream()
                        .filter(Society::active)
                        .map(society -> new Option(society.code(), society.name()))
                        .toList());
    }

    private Map<String, Object> read(String code) {
        Map<String, Object> facts = new HashMap<>();
        if (code != null) {
            rows.findByCode(code).ifPresent(batch -> {
                facts.put("batchCode", batch.code());
                facts.put("batchName", batch.name());
                facts.put("batchPeriodEnd", batch.phase3End());
                facts.put("batchFundCap", batch.fundCap());
                facts.put("batchQuota", batch.quota());
                facts.put("batchDeadline", batch.applicationDeadline());
            });
        }
        return facts;
    }
}
