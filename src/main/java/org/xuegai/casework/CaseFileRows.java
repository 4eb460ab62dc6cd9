package org.xuegai.casework;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

/** Rows of cases; who may see which is asked of {@link CaseAccess}. */
interface CaseFileRows extends ListCrudRepository<CaseFile, Long> {

    Optional<CaseFile> findByCaseNo(String caseNo);

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<CaseFile> findHeldByCaseNo(String caseNo);

    List<CaseFile> findByCaseTypeAndBatchCodeOrderById(String caseType, String batchCode);

    /** Cases that keep their society's place, so none that ended without a decision; latest first. */
    @Query("select f.* from case_file f join case_place p on p.case_no = f.case_no"
            + " where p.society_id = :societyId and p.case_type = :caseType order by f.id desc")
    List<CaseFile> findPlaced(String caseType, long societyId);
}
