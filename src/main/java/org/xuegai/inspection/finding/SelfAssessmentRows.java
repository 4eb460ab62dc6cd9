package org.xuegai.inspection.finding;

import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

/** Rows of {@link SelfAssessment}. */
interface SelfAssessmentRows extends ListCrudRepository<SelfAssessment, Long> {

    List<SelfAssessment> findByCaseNoOrderByStandardNo(String caseNo);
}
