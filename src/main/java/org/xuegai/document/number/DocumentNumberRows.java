package org.xuegai.document.number;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** The register of outgoing papers. */
interface DocumentNumberRows extends ListCrudRepository<DocumentNumber, Long> {

    Optional<DocumentNumber> findByDocNumber(String docNumber);

    List<DocumentNumber> findByOrganAndNumberYearOrderBySeq(String organ, int numberYear);

    List<DocumentNumber> findByCaseNoOrderById(String caseNo);
}
