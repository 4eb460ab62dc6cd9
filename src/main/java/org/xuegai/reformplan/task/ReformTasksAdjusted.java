package org.xuegai.reformplan.task;

/**
 * Tasks of an approved plan have been changed or cancelled.
 *
 * @param planNo the plan's case number
 */
public record ReformTasksAdjusted(String planNo) {}
