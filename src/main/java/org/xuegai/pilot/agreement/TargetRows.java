package org.xuegai.pilot.agreement;

import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

/** Rows of targets. */
interface TargetRows extends ListCrudRepository<PilotTarget, Long> {

    List<PilotTarget> findByAgreementNoOrderByStandardNo(String agreementNo);
}
