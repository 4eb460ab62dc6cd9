package org.xuegai.document;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** Papers of cases. */
interface CaseDocumentRows extends ListCrudRepository<CaseDocument, Long> {

    List<CaseDocument> findByCaseNoOrderByIdDesc(String caseNo);

    Optional<CaseDocument> findFirstByCaseNoAndKindOrderByRevisionDesc(String caseNo, String kind);

    Optional<CaseDocument> findByAttachmentId(String attachmentId);
}
