package org.xuegai.reformplan;

/** Names that the plan's form and case type go by. */
final class ReformPlan {

    /** Case type and start form. */
    static final String FORM = "reform-plan";

    static final String TASK_ROWS = "reformTaskRows";

    private ReformPlan() {}

    /** Path of a field of one task's row, e.g. {@code reformTaskRows[11].targetValue}. */
    static String path(int rowIndex, String field) {
        return "%s[%d].%s".formatted(TASK_ROWS, rowIndex, field);
    }
}
