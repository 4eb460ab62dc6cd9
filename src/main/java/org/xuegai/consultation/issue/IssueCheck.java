package org.xuegai.consultation.issue;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFiles;
import org.xuegai.consultation.Issues;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.form.Values;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** An issue is related to nobody else's case. Source: domain 2.5 E02, 6 (a society sees its own cases only) */
@Component
class IssueCheck implements FormCheck {

    private static final String RULE = "E02-1";

    private final CaseFiles caseFiles;
    private final Messages messages;

    IssueCheck(CaseFiles caseFiles, Messages messages) {
        this.caseFiles = caseFiles;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return Issues.FORM.equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        String related = Values.text(data, "relatedCaseNo");
        boolean own = related == null
                || caseFiles
                        .find(related)
                        .filter(found -> Objects.equals(
                                found.societyId(), context.facts().get("societyId")))
                        .isPresent();
        return own
                ? List.of()
                : List.of(new FieldProblem("relatedCaseNo", RULE, messages.get("consultation.relatedUnknown")));
    }
}
