package org.xuegai.deadline;

import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

/** The deadline table. */
interface DeadlineRows extends ListCrudRepository<DeadlineRow, Long> {

    List<DeadlineRow> findAllByOrderByPosition();
}
