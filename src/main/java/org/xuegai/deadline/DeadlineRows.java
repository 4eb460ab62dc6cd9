package org.xuegai.deadline;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** The deadline table. */
interface DeadlineRows extends ListCrudRepository<DeadlineRow, Long> {

    List<DeadlineRow> findAllByOrderByPosition();

    Optional<DeadlineRow> findByCaseTypeAndStepCode(String caseType, String stepCode);
}
