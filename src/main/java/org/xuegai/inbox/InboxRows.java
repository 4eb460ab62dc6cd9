package org.xuegai.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** Rows of the inbox. */
interface InboxRows extends ListCrudRepository<InboxItem, Long> {

    @Query("select * from inbox_item where task_id = :taskId")
    Optional<InboxItem> findByTaskId(String taskId);

    @Query("select * from inbox_item where case_no = :caseNo order by id")
    List<InboxItem> findByCaseNo(String caseNo);

    @Query("select * from inbox_item where case_no = :caseNo and state in ('OPEN', 'SUSPENDED') order by id")
    List<InboxItem> findOpenByCaseNo(String caseNo);

    @Query("select * from inbox_item where case_no in (:caseNos) and state in ('OPEN', 'SUSPENDED') order by id")
    List<InboxItem> findOpenByCaseNos(Collection<String> caseNos);

    @Query("select * from inbox_item where assignee = :username and state in ('OPEN', 'SUSPENDED') order by id")
    List<InboxItem> findHeldBy(String username);

    @Query("select * from inbox_item where assignee is not null and state in ('OPEN', 'SUSPENDED') order by id")
    List<InboxItem> findHeld();

    /** Tasks to be done with a light that may have turned, for reminders; nobody is reminded of a suspended case. */
    @Query("select * from inbox_item where state = 'OPEN' and reminded <> 'SUPERVISED' and"
            + " (yellow_on <= :today or red_on <= :today or due_on < :today)")
    List<InboxItem> findToRemind(java.time.LocalDate today);

    /**
     * Notes a reminder without touching the version: a page that is open meanwhile stays valid.
     *
     * @return 0 when the task is done, or was reminded of meanwhile
     */
    @Modifying
    @Query("update inbox_item set reminded = :next where id = :id and reminded = :last and state = 'OPEN'")
    int remind(long id, String last, String next);

    @Query("select * from inbox_item where state in ('OPEN', 'SUSPENDED') and provisional")
    List<InboxItem> findProvisional();
}
