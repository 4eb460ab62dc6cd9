package org.xuegai.inspection.application;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;
import org.xuegai.inspection.InspectionCases;
import org.xuegai.pilot.batch.PilotBatch;
import org.xuegai.pilot.batch.PilotBatches;
import org.xuegai.request.extension.ExtendableDeadline;
import org.xuegai.request.extension.MovableSteps;

/** A pilot society's time to apply for acceptance: by half of the window at most. Source: domain 2.3 (exceptions) */
@Component
class AcceptanceTime implements ExtendableDeadline {

    private final PilotBatches batches;
    private final AcceptanceWindows windows;
    private final MovableSteps steps;

    AcceptanceTime(PilotBatches batches, AcceptanceWindows windows, MovableSteps steps) {
        this.batches = batches;
        this.windows = windows;
        this.steps = steps;
    }

    @Override
    public String kind() {
        return "ACCEPTANCE";
    }

    @Override
    public Optional<Running> running(CaseFile caseFile) {
        if (!InspectionCases.TYPE.equals(caseFile.caseType()) || !stillHelps(caseFile)) {
            return Optional.empty();
        }
        return batches.byCode(caseFile.batchCode())
                .map(batch -> new Running(
                        windows.until(batch.code(), caseFile.societyId()).orElse(batch.phase4End()), latest(batch)));
    }

    private LocalDate latest(PilotBatch batch) {
        return batch.phase4End().plusDays(steps.share(ChronoUnit.DAYS.between(batch.phase4Start(), batch.phase4End())));
    }

    @Override
    public boolean stillHelps(CaseFile caseFile) {
        return caseFile.status() == CaseStatus.DRAFT || caseFile.status() == CaseStatus.SOCIETY_REVIEW;
    }

    @Override
    public String extend(CaseFile caseFile, LocalDate from, LocalDate to) {
        windows.extend(caseFile.batchCode(), caseFile.societyId(), to);
        return to.toString();
    }
}
