package org.xuegai.publicity;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** Rows of the notices. */
interface PublicityRows extends ListCrudRepository<PublicityNotice, Long> {

    int PAGE = 20;

    /** A case may be made public again after its conclusion was changed; the latest notice counts. */
    Optional<PublicityNotice> findFirstByCaseNoOrderByIdDesc(String caseNo);

    List<PublicityNotice> findByState(PublicityNotice.State state);

    /** One more than a page, to see whether another follows. */
    @Query("select * from publicity_notice where published_at is not null and id < :before order by id desc limit 21")
    List<PublicityNotice> findPublished(long before);

    @Query("select * from publicity_notice where id < :before order by id desc limit 21")
    List<PublicityNotice> findAny(long before);
}
