package org.xuegai.publicity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** Rows of the objections and of their evidence. */
interface ObjectionRows extends ListCrudRepository<Objection, Long> {

    Optional<Objection> findByReceiptNo(String receiptNo);

    Optional<Objection> findByTaskId(String taskId);

    List<Objection> findByNoticeIdOrderById(long noticeId);

    List<Objection> findByNoticeIdInOrderById(Collection<Long> noticeIds);

    List<Objection> findByCaseNoOrderById(String caseNo);

    boolean existsByCaseNo(String caseNo);

    int countByNoticeIdAndState(long noticeId, Objection.State state);

    @Modifying
    @Query("insert into objection_file (attachment_id, objection_id, position)"
            + " values (:attachmentId, :objectionId, :position)")
    void addFile(long objectionId, String attachmentId, int position);

    @Query("select attachment_id from objection_file where objection_id = :objectionId order by position")
    List<String> files(long objectionId);

    @Query("select o.* from objection o join objection_file f on f.objection_id = o.id"
            + " where f.attachment_id = :attachmentId")
    Optional<Objection> findByFile(String attachmentId);
}
