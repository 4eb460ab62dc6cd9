package org.xuegai.inspection.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.FilingBatches;
import org.xuegai.inspection.InspectionCases;
import org.xuegai.pilot.agreement.PilotAgreements;
import org.xuegai.pilot.batch.PilotBatch;
import org.xuegai.pilot.batch.PilotBatches;
import org.xuegai.platform.XuegaiClock;

/** A pilot society may apply for acceptance while its batch is in the fourth phase. Source: domain 2.3 step 1 */
@Component
class OpenAcceptanceBatches implements FilingBatches {

    private final PilotBatches batches;
    private final PilotAgreements agreements;
    private final AcceptanceWindows windows;
    private final XuegaiClock clock;

    OpenAcceptanceBatches(
            PilotBatches batches, PilotAgreements agreements, AcceptanceWindows windows, XuegaiClock clock) {
        this.batches = batches;
        this.agreements = agreements;
        this.windows = windows;
        this.clock = clock;
    }

    @Override
    public boolean appliesTo(String caseType) {
        return InspectionCases.TYPE.equals(caseType);
    }

    @Override
    public List<Batch> openFor(String caseType, long societyId) {
        return agreements
                .running(societyId)
                .map(agreement -> batches.get(agreement.batchCode()))
                .filter(batch -> isOpen(batch, societyId))
                .map(batch -> batch(batch, societyId))
                .stream()
                .toList();
    }

    @Override
    public Optional<Batch> of(CaseFile caseFile) {
        return batches.byCode(caseFile.batchCode()).map(batch -> batch(batch, caseFile.societyId()));
    }

    private boolean isOpen(PilotBatch batch, long societyId) {
        LocalDate today = clock.today();
        return !today.isBefore(batch.phase4Start()) && !today.isAfter(lastDay(batch, societyId));
    }

    private Batch batch(PilotBatch batch, long societyId) {
        return new Batch(batch.code(), batch.name(), lastDay(batch, societyId));
    }

    private LocalDate lastDay(PilotBatch batch, long societyId) {
        return windows.until(batch.code(), societyId).orElse(batch.phase4End());
    }
}
