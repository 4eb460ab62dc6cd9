package org.xuegai.society;

import java.util.List;

import org.springframework.data.repository.Repository;

/** Stored credit notes; they are added and read, never changed. */
interface CreditNoteRepository extends Repository<CreditNote, Long> {

    CreditNote save(CreditNote note);

    List<CreditNote> findBySocietyIdOrderByNotedAtDesc(long societyId);

    boolean existsBySocietyIdAndCodeAndCaseNo(long societyId, String code, String caseNo);
}
