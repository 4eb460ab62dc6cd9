package org.xuegai.expert.group;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** Who was asked for which case. */
public interface Assignments extends ListCrudRepository<Assignment, Long> {

    List<Assignment> findBySelectionIdOrderByDrawNoAscPositionAsc(long selectionId);

    List<Assignment> findByCaseNoOrderById(String caseNo);

    List<Assignment> findByCaseNoInOrderById(Collection<String> caseNos);

    List<Assignment> findByUsernameOrderByIdDesc(String username);

    Optional<Assignment> findBySelectionIdAndUsername(long selectionId, String username);

    /** Visits of an expert in a span of days, confirmed and not given up since. */
    @Query("select count(*) from expert_assignment a join expert_selection s on s.id = a.selection_id"
            + " where a.expert_code = :code and a.state = 'CONFIRMED' and s.visit_on between :from and :until")
    int visits(String code, LocalDate from, LocalDate until);
}
