package org.xuegai.pilot.batch;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.FilingBatches;
import org.xuegai.pilot.PilotCases;
import org.xuegai.platform.XuegaiClock;

/** Tells casework in which batches a society may apply without an invitation. Source: domain 2.2 step 2 */
@Component
class OpenPilotBatches implements FilingBatches {

    private final PilotBatchRows rows;
    private final XuegaiClock clock;

    OpenPilotBatches(PilotBatchRows rows, XuegaiClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public boolean appliesTo(String caseType) {
        return PilotCases.APPLICATION.equals(caseType);
    }

    @Override
    public List<Batch> openFor(String caseType, long societyId) {
        return rows.findAllByOrderByApplicationDeadlineDescIdDesc().stream()
                .filter(PilotBatch::openRoute)
                .filter(batch -> !clock.today().isAfter(batch.applicationDeadline()))
                .map(OpenPilotBatches::batch)
                .sorted(Comparator.comparing(Batch::deadline))
                .toList();
    }

    @Override
    public Optional<Batch> of(CaseFile caseFile) {
        return rows.findByCode(caseFile.batchCode()).map(OpenPilotBatches::batch);
    }

    private static Batch batch(PilotBatch batch) {
        return new Batch(batch.code(), batch.name(), batch.applicationDeadline());
    }
}
