package org.xuegai.acceptance.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.AcceptanceCases;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** A list names at least one society, and says why it leaves one out. Source: domain 2.4 step 6 */
@Component
class AcceptanceListCheck implements FormCheck {

    private static final String RULE = "P4-6";

    private final Messages messages;

    AcceptanceListCheck(Messages messages) {
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return AcceptanceCases.LIST.equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        List<ListRow> rows = ListRow.of(data);
        List<FieldProblem> errors = new ArrayList<>();
        if (rows.stream().noneMatch(ListRow::isListed)) {
            errors.add(problem("listTitle", "acceptance.list.empty"));
        }
        for (int i = 0; i < rows.size(); i++) {
            ListRow row = rows.get(i);
            if (row.action() != null && !row.isListed() && row.reason() == null) {
                errors.add(problem(ListRow.ROWS + "[" + i + "].rowReason", "acceptance.list.reasonWanted"));
            }
        }
        return errors;
    }

    private FieldProblem problem(String field, String key) {
        return new FieldProblem(field, RULE, messages.get(key));
    }
}
