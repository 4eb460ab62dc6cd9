package org.xuegai.acceptance.rectification;

import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

/** Rows of what has to be put right. */
interface RectificationItemRows extends ListCrudRepository<RectificationItem, Long> {

    List<RectificationItem> findByCaseNoOrderByStandardNo(String caseNo);
}
