package org.xuegai.pilot.agreement;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** Rows of agreements. */
interface AgreementRows extends ListCrudRepository<PilotAgreement, Long> {

    Optional<PilotAgreement> findByCaseNo(String caseNo);

    Optional<PilotAgreement> findByAgreementNo(String agreementNo);

    List<PilotAgreement> findBySocietyIdOrderById(long societyId);
}
