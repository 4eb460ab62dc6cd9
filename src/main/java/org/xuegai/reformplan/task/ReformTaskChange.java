package org.xuegai.reformplan.task;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One approved change of one task; never changed afterwards.
 *
 * @param newText null for a cancelled task
 * @param processId the approval it rests on; with the task's number it occurs once
 */
@Table("reform_task_change")
record ReformTaskChange(
        @Id Long id,
        String caseNo,
        String processId,
        int taskNo,
        Adjustment.Kind kind,
        String oldText,
        String newText,
        String reason,
        Instant changedAt) {}
