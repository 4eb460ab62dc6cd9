package org.xuegai.tracking;

import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

/** Rows of reports on tasks. */
interface TaskReportRows extends ListCrudRepository<TaskReport, Long> {

    boolean existsByCaseNoAndRevision(String caseNo, int revision);

    List<TaskReport> findByCaseNoOrderByIdDesc(String caseNo);
}
