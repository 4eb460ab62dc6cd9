package org.xuegai.casework.filing;

import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** Rows of drafts. */
interface FormDraftRows extends ListCrudRepository<FormDraft, Long> {

    Optional<FormDraft> findByCaseNoAndFormIdAndTaskId(String caseNo, String formId, String taskId);
}
