package org.xuegai.acceptance.rectification;

import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

/** Rows of second looks. */
interface RecheckVerdictRows extends ListCrudRepository<RecheckVerdict, Long> {

    List<RecheckVerdict> findByCaseNoOrderByStandardNo(String caseNo);
}
