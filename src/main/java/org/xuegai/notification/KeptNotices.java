package org.xuegai.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All notices of all people. */
interface KeptNotices extends ListCrudRepository<KeptNotice, Long> {

    int PAGE = 20;

    /** One more than a page, to see whether another follows. */
    List<KeptNotice> findTop21ByRecipientIdAndIdLessThanOrderByIdDesc(long recipientId, long before);

    Optional<KeptNotice> findByIdAndRecipientId(long id, long recipientId);

    int countByRecipientIdAndReadAtIsNull(long recipientId);

    @Modifying
    @Query("update notice set read_at = :now where recipient_id = :recipientId and read_at is null")
    void readAll(long recipientId, Instant now);
}
