package org.xuegai.reformplan.batch;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** Rows of batches. */
interface BatchRows extends ListCrudRepository<ReformBatch, Long> {

    Optional<ReformBatch> findByCode(String code);

    boolean existsByCode(String code);

    List<ReformBatch> findByState(ReformBatch.State state);

    List<ReformBatch> findAllByOrderByDeadlineDescIdDesc();
}
