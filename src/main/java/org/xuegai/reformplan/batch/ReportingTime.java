package org.xuegai.reformplan.batch;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;
import org.xuegai.request.extension.ExtendableDeadline;
import org.xuegai.request.extension.MovableSteps;

/** The society's time to report within a batch: by half of the batch's length at most. Source: domain 2.0.3 延期 */
@Component
class ReportingTime implements ExtendableDeadline {

    private final ReformBatches batches;
    private final MovableSteps steps;

    ReportingTime(ReformBatches batches, MovableSteps steps) {
        this.batches = batches;
        this.steps = steps;
    }

    @Override
    public String kind() {
        return "BATCH";
    }

    @Override
    public Optional<Running> running(CaseFile caseFile) {
        if (caseFile.batchCode() == null || !stillHelps(caseFile)) {
            return Optional.empty();
        }
        return batches.byCode(caseFile.batchCode()).filter(ReformBatch::isOpen).flatMap(batch -> batches.deadline(
                        batch.code(), caseFile.societyId())
                .map(due -> new Running(due, latest(batch))));
    }

    private LocalDate latest(ReformBatch batch) {
        return batch.deadline().plusDays(steps.share(ChronoUnit.DAYS.between(batch.opensOn(), batch.deadline())));
    }

    @Override
    public boolean stillHelps(CaseFile caseFile) {
        return caseFile.status() == CaseStatus.DRAFT || caseFile.status() == CaseStatus.SOCIETY_REVIEW;
    }

    @Override
    public String extend(CaseFile caseFile, LocalDate from, LocalDate to) {
        batches.extend(caseFile.batchCode(), caseFile.societyId(), to);
        return to.toString();
    }
}
