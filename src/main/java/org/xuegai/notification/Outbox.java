package org.xuegai.notification;

import java.time.Instant;
import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

/** All mails, waiting, sent and failed. */
interface Outbox extends ListCrudRepository<OutboxMail, Long> {

    int PAGE = 50;

    List<OutboxMail> findTop50ByStateAndNextAttemptAtLessThanEqualOrderByNextAttemptAtAscIdAsc(
            OutboxMail.State state, Instant now);

    /** One more than a page, to see whether another follows. */
    List<OutboxMail> findTop51ByStateAndIdLessThanOrderByIdDesc(OutboxMail.State state, long before);

    List<OutboxMail> findAllByState(OutboxMail.State state);

    int countByState(OutboxMail.State state);
}
