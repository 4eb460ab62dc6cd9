package org.xuegai.tracking;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** Rows of followed-up plans. */
interface TaskTrackingRows extends ListCrudRepository<TaskTracking, Long> {

    Optional<TaskTracking> findByCaseNo(String caseNo);

    Optional<TaskTracking> findByPlanNo(String planNo);

    List<TaskTracking> findAllByOrderById();
}
