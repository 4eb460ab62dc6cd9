package org.xuegai.document.approval;

import java.time.LocalDate;
import java.util.List;

import org.xuegai.document.print.Paper;

/**
 * 审核意见表: the officer's verdict on each of the tasks and the opinions on the whole.
 *
 * @param revision revision of the plan that was reviewed
 * @param countersigns opinions of the departments consulted; empty when none was
 */
public record ReviewOpinions(
        String caseNo,
        String title,
        String societyName,
        int revision,
        List<Row> rows,
        String conclusion,
        String opinion,
        String reviewer,
        LocalDate reviewedOn,
        List<Opinion> countersigns)
        implements Paper {

    /** @param result label, e.g. 合格; blank where the row was not reviewed */
    public record Row(int no, String name, String result, String opinion) {}
}
