package org.xuegai.acceptance;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** Rows of acceptances. */
interface AcceptanceRows extends ListCrudRepository<Acceptance, Long> {

    Optional<Acceptance> findByCaseNo(String caseNo);

    Optional<Acceptance> findByInspectionNo(String inspectionNo);

    List<Acceptance> findByBatchCodeOrderById(String batchCode);

    List<Acceptance> findAllByOrderById();
}
