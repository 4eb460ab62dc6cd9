package org.xuegai.casework;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** Rows of submissions. */
interface SubmissionRows extends ListCrudRepository<Submission, Long> {

    Optional<Submission> findFirstByCaseNoAndFormIdOrderByRevisionDesc(String caseNo, String formId);

    Optional<Submission> findByCaseNoAndFormIdAndRevision(String caseNo, String formId, int revision);

    Optional<Submission> findByTaskId(String taskId);

    List<Submission> findByCaseNoOrderById(String caseNo);
}
