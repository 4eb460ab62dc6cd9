package org.xuegai.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** Rows of inspections. */
interface InspectionRows extends ListCrudRepository<Inspection, Long> {

    Optional<Inspection> findByCaseNo(String caseNo);

    List<Inspection> findByVisitOnAndLiaison(LocalDate visitOn, String liaison);

    List<Inspection> findBySocietyIdOrderById(long societyId);
}
