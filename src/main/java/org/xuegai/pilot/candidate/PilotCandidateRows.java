package org.xuegai.pilot.candidate;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** Rows of candidates. */
interface PilotCandidateRows extends ListCrudRepository<PilotCandidate, Long> {

    Optional<PilotCandidate> findByCaseNo(String caseNo);

    List<PilotCandidate> findByBatchCodeOrderById(String batchCode);

    List<PilotCandidate> findBySocietyIdOrderById(long societyId);
}
