package org.xuegai.inspection.finding;

import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

/** Rows of {@link ExpertFinding}. */
interface ExpertFindingRows extends ListCrudRepository<ExpertFinding, Long> {

    List<ExpertFinding> findByCaseNoOrderByStandardNoAscIdAsc(String caseNo);
}
