package org.xuegai.inspection.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.form.Values;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** The group departs from its members' majority at most once in a case. Source: D4 (consolidation) */
@Component
class DeliberationCheck implements FormCheck {

    private final Messages messages;

    DeliberationCheck(Messages messages) {
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return Findings.DELIBERATION.equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        List<Map<String, Object>> rows = Values.rows(data, "groupVerdictRows");
        List<FieldProblem> errors = new ArrayList<>();
        boolean departed = false;
        for (int i = 0; i < rows.size(); i++) {
            String verdict = Values.text(rows.get(i), "groupVerdict");
            if (verdict == null || verdict.equals(Values.text(rows.get(i), "majorityVerdict"))) {
                continue;
            }
            if (departed) {
                errors.add(new FieldProblem(
                        "groupVerdictRows[" + i + "].groupVerdict", "P3-12", messages.get("inspection.oneDeviation")));
            }
            departed = true;
        }
        return errors;
    }
}
