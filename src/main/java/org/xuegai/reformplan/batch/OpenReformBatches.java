package org.xuegai.reformplan.batch;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.FilingBatches;

/** Tells casework in which batches a society may report a reform plan. */
@Component
class OpenReformBatches implements FilingBatches {

    private final BatchRows rows;
    private final BatchSocietyRows invited;

    OpenReformBatches(BatchRows rows, BatchSocietyRows invited) {
        this.rows = rows;
        this.invited = invited;
    }

    @Override
    public boolean appliesTo(String caseType) {
        return Filings.CASE_TYPE.equals(caseType);
    }

    /** Also after the deadline: a late plan is better than none. */
    @Override
    public List<Batch> openFor(String caseType, long societyId) {
        return invited.findBySocietyId(societyId).stream()
                .flatMap(society -> rows.findByCode(society.batchCode()).filter(ReformBatch::isOpen).stream()
                        .map(batch -> new Batch(batch.code(), batch.name(), society.deadline(batch))))
                .sorted(Comparator.comparing(Batch::deadline))
                .toList();
    }

    /** The batch a plan is filed in, with the deadline of its society. */
    public Optional<Batch> of(CaseFile caseFile) {
        return rows.findByCode(caseFile.batchCode())
                .flatMap(batch -> invited.findByBatchCodeAndSocietyId(batch.code(), caseFile.societyId())
                        .map(society -> new Batch(batch.code(), batch.name(), society.deadline(batch))));
    }
}
