package org.xuegai.document.approval;

import java.time.LocalDate;
import java.util.List;

import org.xuegai.document.print.Paper;

/** 主要任务分解表: the tasks with measures, deliverables, dates and people. Source: S2 附件. */
public record TaskBreakdown(String caseNo, String title, String societyName, int revision, List<Row> rows)
        implements Paper {

    /**
     * @param applicability label, e.g. 适用
     * @param dueOn null where the task does not apply
     */
    public record Row(
            int no,
            String name,
            String applicability,
            String situation,
            String measures,
            String deliverable,
            LocalDate dueOn,
            String person,
            String post) {}
}
