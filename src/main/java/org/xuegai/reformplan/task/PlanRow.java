package org.xuegai.reformplan.task;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.xuegai.reformplan.task.ReformTask.Applicability;
import org.xuegai.reformplan.task.ReformTask.State;

/** Reads one task row of a plan's form, whose values are JSON: texts, numbers, ISO dates. */
record PlanRow(Map<String, Object> values) {

    static List<PlanRow> of(Map<String, Object> plan) {
        return ((List<?>) plan.getOrDefault("reformTaskRows", List.of()))
                .stream().map(PlanRow::row).toList();
    }

    ReformTask task(String caseNo, long societyId, Instant now) {
        Applicability applicability = Applicability.valueOf(text("taskApplicability"));
        return new ReformTask(
                null,
                null,
                caseNo,
                societyId,
                no(),
                text("taskName"),
                applicability,
                text("notApplicableReason"),
                text("currentSituation"),
                text("reformMeasures"),
                text("expectedDeliverable"),
                number("targetValue"),
                date("taskStartDate"),
                dueOn(),
                text("responsiblePersonName"),
                text("responsiblePersonPost"),
                State.of(applicability),
                0,
                null,
                now);
    }

    int no() {
        return ((Number) values.get("taskNo")).intValue();
    }

    /** Null when the task does not apply or was already done. */
    LocalDate dueOn() {
        return date("taskDueDate");
    }

    @SuppressWarnings("unchecked")
    private static PlanRow row(Object values) {
        return new PlanRow((Map<String, Object>) values);
    }

    private String text(String key) {
        Object value = values.get(key);
        return value == null ? null : value.toString();
    }

    private BigDecimal number(String key) {
        String text = text(key);
        return text == null ? null : new BigDecimal(text);
    }

    private LocalDate date(String key) {
        String text = text(key);
        return text == null ? null : LocalDate.parse(text);
    }
}
