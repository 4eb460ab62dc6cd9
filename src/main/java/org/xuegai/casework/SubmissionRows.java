package org.xuegai.casework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** Rows of submissions; a sealed one is found only by its own task, and by whoever opens it. */
interface SubmissionRows extends ListCrudRepository<Submission, Long> {

    @Query("select * from submission where case_no = :caseNo and form_id = :formId and not sealed"
            + " order by revision desc limit 1")
    Optional<Submission> findLatest(String caseNo, String formId);

    @Query("select * from submission where case_no = :caseNo and form_id = :formId and revision = :revision"
            + " and not sealed")
    Optional<Submission> findRevision(String caseNo, String formId, int revision);

    Optional<Submission> findByTaskId(String taskId);

    @Query("select * from submission where case_no = :caseNo and not sealed order by id")
    List<Submission> findOf(String caseNo);

    @Query("select s.* from submission s where s.form_id = :formId and not s.sealed and s.revision ="
            + " (select max(r.revision) from submission r where r.case_no = s.case_no and r.form_id = s.form_id)")
    List<Submission> findLatestOfAll(String formId);

    int countByCaseNoAndFormId(String caseNo, String formId);

    @Query("select * from submission where case_no = :caseNo and task_key = :taskKey and sealed"
            + " and submitted_by in (:writers) order by id")
    List<Submission> findSealed(String caseNo, String taskKey, Collection<String> writers);

    @Modifying
    @Query("update submission set sealed = false where case_no = :caseNo and task_key = :taskKey and sealed"
            + " and submitted_by in (:writers)")
    void unseal(String caseNo, String taskKey, Collection<String> writers);
}
