package org.xuegai.reformplan.task;

/**
 * The tasks of an approved plan stand in the register.
 *
 * @param planNo the plan's case number
 */
public record ReformTasksRegistered(String planNo) {}
