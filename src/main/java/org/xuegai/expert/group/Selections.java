package org.xuegai.expert.group;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;
import org.xuegai.expert.Purpose;

/** The searches for experts. */
public interface Selections extends ListCrudRepository<Selection, Long> {

    Optional<Selection> findFirstByCaseNoOrderByIdDesc(String caseNo);

    Optional<Selection> findFirstByCaseNoAndPurposeOrderByIdDesc(String caseNo, Purpose purpose);

    List<Selection> findByCaseNoOrderById(String caseNo);
}
