package org.xuegai.reformplan.task;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** Rows of the task register. */
interface ReformTaskRows extends ListCrudRepository<ReformTask, Long> {

    boolean existsByCaseNo(String caseNo);

    List<ReformTask> findByCaseNoOrderByTaskNo(String caseNo);

    Optional<ReformTask> findByCaseNoAndTaskNo(String caseNo, int taskNo);

    List<ReformTask> findBySocietyIdOrderByIdAsc(long societyId);

    List<ReformTask> findAllByOrderByIdAsc();
}
