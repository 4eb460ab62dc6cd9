package org.xuegai.reformplan.task;

import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

/** Rows of approved changes. */
interface ReformTaskChangeRows extends ListCrudRepository<ReformTaskChange, Long> {

    boolean existsByProcessIdAndTaskNo(String processId, int taskNo);

    List<ReformTaskChange> findByCaseNoOrderById(String caseNo);
}
