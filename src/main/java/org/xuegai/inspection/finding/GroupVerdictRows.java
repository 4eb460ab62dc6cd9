package org.xuegai.inspection.finding;

import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

/** Rows of {@link GroupVerdict}. */
interface GroupVerdictRows extends ListCrudRepository<GroupVerdict, Long> {

    List<GroupVerdict> findByCaseNoOrderByStandardNo(String caseNo);
}
