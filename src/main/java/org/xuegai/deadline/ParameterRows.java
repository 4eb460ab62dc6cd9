package org.xuegai.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** All values of all thresholds, past and future. */
interface ParameterRows extends ListCrudRepository<ParameterRow, Long> {

    Optional<ParameterRow> findFirstByCodeAndEffectiveFromLessThanEqualOrderByEffectiveFromDesc(
            String code, LocalDate today);

    List<ParameterRow> findAllByCodeOrderByEffectiveFrom(String code);

    List<ParameterRow> findAllByOrderByCodeAscEffectiveFromAsc();
}
