package org.xuegai.tracking.progress;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.form.Values;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;
import org.xuegai.tracking.TaskReports;

/** Who says that there is progress, says of which task. Source: domain 2.5 E01 */
@Component
class ProgressCheck implements FormCheck {

    private final Messages messages;

    ProgressCheck(Messages messages) {
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return TaskReports.PROGRESS.equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        boolean some = Values.rows(data, "progressRows").stream()
                .anyMatch(row -> "PROGRESS".equals(Values.text(row, "rowChange")));
        return "PROGRESS".equals(Values.text(data, "reportScope")) && !some
                ? List.of(new FieldProblem("reportScope", "E01-1", messages.get("tracking.noneChanged")))
                : List.of();
    }
}
