package org.xuegai.reformplan.batch;

import java.time.LocalDate;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.xuegai.platform.Problem;

/**
 * A society that is called upon in a batch.
 *
 * @param extendedTo its own deadline, granted once; null where the batch's holds
 */
@Table("reform_batch_society")
record BatchSociety(@Id Long id, @Version Integer version, String batchCode, long societyId, LocalDate extendedTo) {

    static BatchSociety invited(String batchCode, long societyId) {
        return new BatchSociety(null, null, batchCode, societyId, null);
    }

    LocalDate deadline(ReformBatch batch) {
        return extendedTo == null ? batch.deadline() : extendedTo;
    }

    /** @throws Problem 409 when it has been extended before. Source: domain 2.0.3 延期 */
    BatchSociety extended(LocalDate to) {
        if (extendedTo != null && !extendedTo.equals(to)) {
            throw Problem.conflict("BATCH_EXTENDED_ONCE");
        }
        return new BatchSociety(id, version, batchCode, societyId, to);
    }
}
