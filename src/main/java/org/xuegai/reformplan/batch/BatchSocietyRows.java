package org.xuegai.reformplan.batch;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** Rows of the societies called upon. */
interface BatchSocietyRows extends ListCrudRepository<BatchSociety, Long> {

    List<BatchSociety> findByBatchCode(String batchCode);

    List<BatchSociety> findBySocietyId(long societyId);

    Optional<BatchSociety> findByBatchCodeAndSocietyId(String batchCode, long societyId);
}
