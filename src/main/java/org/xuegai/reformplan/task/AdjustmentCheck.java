package org.xuegai.reformplan.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** A change keeps to the batch's period, names a person with a post, and says what is new. */
@Component
class AdjustmentCheck implements FormCheck {

    private final Messages messages;

    AdjustmentCheck(Messages messages) {
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return "plan-adjustment".equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        if (data.get("adjustmentType") == null) {
            return List.of();
        }
        return switch (Adjustment.Kind.valueOf(data.get("adjustmentType").toString())) {
            case DUE_DATE -> tooLate(data, context.facts().get("batchPeriodEnd"));
            case RESPONSIBLE_PERSON -> noPerson(Objects.toString(data.get("afterValue"), ""));
            case MEASURES, CANCEL -> List.of();
        };
    }

    private List<FieldProblem> tooLate(Map<String, Object> data, Object periodEnd) {
        if (data.get("newDueDate") == null || periodEnd == null) {
            return List.of();
        }
        LocalDate end = LocalDate.parse(periodEnd.toString());
        return LocalDate.parse(data.get("newDueDate").toString()).isAfter(end)
                ? List.of(
                        new FieldProblem("newDueDate", "G3", messages.get("reformplan.tasks.tooLate", end.toString())))
                : List.of();
    }

    private List<FieldProblem> noPerson(String text) {
        return text.isBlank() || Adjustment.person(text) != null
                ? List.of()
                : List.of(new FieldProblem("afterValue", "G4", messages.get("reformplan.adjustment.person")));
    }
}
