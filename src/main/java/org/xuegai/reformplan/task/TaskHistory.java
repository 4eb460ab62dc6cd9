package org.xuegai.reformplan.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What has been reported of the tasks of a plan; given by the module that follows them up. */
public interface TaskHistory {

    /**
     * A paper that proves what was reported.
     *
     * @param id of the uploaded file
     */
    record Evidence(String id, String name) {}

    /**
     * One report on one task.
     *
     * @param period quarter, e.g. {@code 2026Q4}
     * @param changed false where the society said that nothing was new; then there is no note
     * @param percent as reported
     * @param verification CONFIRM or RETURN; null while the association has not looked at it
     */
    record Report(
            int taskNo,
            String period,
            LocalDate reportedOn,
            boolean changed,
            int percent,
            String note,
            String difficulties,
            List<Evidence> evidence,
            String verification,
            String opinion) {}

    /** The newest first. */
    List<Report> of(String planNo);

    /** Number of the case that follows the plan up. */
    Optional<String> caseNo(String planNo);
}
