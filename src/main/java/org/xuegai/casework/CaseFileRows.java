package org.xuegai.casework;

import java.util.List;
import java.util.Optional;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

/** Rows of cases; who may see which is asked of {@link CaseAccess}. */
interface CaseFileRows extends ListCrudRepository<CaseFile, Long> {

    Optional<CaseFile> findByCaseNo(String caseNo);

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<CaseFile> findHeldByCaseNo(String caseNo);

    List<CaseFile> findByCaseTypeAndBatchCodeOrderById(String caseType, String batchCode);
}
