package org.xuegai.pilot.batch;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.form.Values;
import org.xuegai.pilot.PilotCases;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** Two batches do not share a code. */
@Component
class PilotBatchCheck implements FormCheck {

    private final PilotBatchRows rows;
    private final Messages messages;

    PilotBatchCheck(PilotBatchRows rows, Messages messages) {
        this.rows = rows;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return PilotCases.BATCH.equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        String code = Values.text(data, "pilotBatchCode");
        return code != null && rows.existsByCode(code)
                ? List.of(new FieldProblem("pilotBatchCode", "P2-1", messages.get("pilot.batch.taken", code)))
                : List.of();
    }
}
