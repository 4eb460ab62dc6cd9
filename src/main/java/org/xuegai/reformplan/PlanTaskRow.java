package org.xuegai.reformplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.xuegai.form.Values;

/**
 * One row of the plan's 13 as far as it has been filled in.
 *
 * @param index place in the list, from 0
 * @param no 1 to 13; null when the row says none
 */
record PlanTaskRow(int index, Integer no, Map<String, Object> values) {

    static List<PlanTaskRow> of(Map<String, Object> plan) {
        List<PlanTaskRow> rows = new ArrayList<>();
        for (Map<String, Object> values : Values.rows(plan, ReformPlan.TASK_ROWS)) {
            Long no = Values.count(values, "taskNo");
            rows.add(new PlanTaskRow(rows.size(), no == null ? null : no.intValue(), values));
        }
        return rows;
    }

    /** {@code APPLICABLE}, {@code NOT_APPLICABLE}, {@code DONE}; null while not chosen. */
    String applicability() {
        return Values.text(values, "taskApplicability");
    }

    boolean toDo() {
        return "APPLICABLE".equals(applicability());
    }

    BigDecimal target() {
        return Values.number(values, "targetValue");
    }

    LocalDate dueOn() {
        return Values.date(values, "taskDueDate");
    }

    String responsible() {
        return Values.text(values, "responsiblePersonName");
    }

    String path(String field) {
        return ReformPlan.path(index, field);
    }
}
