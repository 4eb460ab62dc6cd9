package org.xuegai.reformplan.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How a task looks in the register today. Source: domain 2.5 E01 (lights).
 *
 * @param css class of the cell, empty for none
 */
enum TaskCell {
    DONE("g"),
    OVERDUE("late"),
    DUE_SOON("y"),
    NOT_STARTED("b"),
    NOT_APPLICABLE(""),
    CANCELLED(""),
    NO_PLAN("");

    private final String css;

    TaskCell(String css) {
        this.css = css;
    }

    /** @param soon calendar days before the due date from which a task is due soon */
    static TaskCell of(ReformTask task, LocalDate today, int soon) {
        return switch (task.state()) {
            case DONE -> DONE;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case CANCELLED -> CANCELLED;
            case NOT_STARTED -> task.isOverdue(today) ? OVERDUE : ahead(task.dueOn(), today, soon);
        };
    }

    /** @param dueOn null for a task without a day, which is never due soon */
    private static TaskCell ahead(LocalDate dueOn, LocalDate today, int soon) {
        return dueOn != null && ChronoUnit.DAYS.between(today, dueOn) <= soon ? DUE_SOON : NOT_STARTED;
    }

    public String css() {
        return css;
    }

    /** Message key of the word in the cell. */
    public String label() {
        return "reformplan.cell." + name();
    }
}
