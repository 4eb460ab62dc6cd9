package org.xuegai.consultation;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** Rows of issues. */
interface IssueRows extends ListCrudRepository<ConsultationIssue, Long> {

    Optional<ConsultationIssue> findByCaseNo(String caseNo);

    List<ConsultationIssue> findBySocietyIdOrderByIdDesc(long societyId);

    List<ConsultationIssue> findByStateOrderById(ConsultationIssue.State state);

    List<ConsultationIssue> findByRelatedCaseNo(String relatedCaseNo);

    List<ConsultationIssue> findByRelatedCaseNoAndTopic(String relatedCaseNo, String topic);

    List<ConsultationIssue> findAllByOrderByIdDesc();
}
