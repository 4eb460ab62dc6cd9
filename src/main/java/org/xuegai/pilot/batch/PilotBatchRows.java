package org.xuegai.pilot.batch;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** Rows of pilot batches. */
interface PilotBatchRows extends ListCrudRepository<PilotBatch, Long> {

    Optional<PilotBatch> findByCode(String code);

    boolean existsByCode(String code);

    List<PilotBatch> findAllByOrderByApplicationDeadlineDescIdDesc();
}
