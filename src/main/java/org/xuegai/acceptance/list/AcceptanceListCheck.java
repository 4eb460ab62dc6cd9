package org.xuegai.acceptance.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.AcceptanceCases;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.form.Values;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** A new list names at least one society, and each says why it leaves one out. Source: domain 2.4 step 6 */
@Component
class AcceptanceListCheck implements FormCheck {

    private static final String RULE = "P4-6";

    private final CaseFiles caseFiles;
    private final AcceptanceListMembers members;
    private final Messages messages;

    AcceptanceListCheck(CaseFiles caseFiles, AcceptanceListMembers members, Messages messages) {
        this.caseFiles = caseFiles;
        this.members = members;
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
        if (isNew(context) && rows.stream().noneMatch(ListRow::isListed)) {
            errors.add(problem("listTitle", "acceptance.list.empty"));
        }
        Set<String> taken = members.taken(Values.text(context.facts(), "batchCode"), context.caseNo());
        for (int i = 0; i < rows.size(); i++) {
            ListRow row = rows.get(i);
            if (taken.contains(row.caseNo())) {
                errors.add(problem(ListRow.ROWS + "[" + i + "].rowAction", "acceptance.list.taken"));
            }
            if (row.action() != null && !row.isListed() && row.reason() == null) {
                errors.add(problem(ListRow.ROWS + "[" + i + "].rowReason", "acceptance.list.reasonWanted"));
            }
        }
        return errors;
    }

    /** A list that is drawn up anew may come to nothing. */
    private boolean isNew(FormContext context) {
        return caseFiles.get(context.caseNo()).status() == CaseStatus.DRAFT;
    }

    private FieldProblem problem(String field, String key) {
        return new FieldProblem(field, RULE, messages.get(key));
    }
}
