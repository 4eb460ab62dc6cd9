package org.xuegai.document;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFiles;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** Keeps a case out of the archive while its number is void and the paper not issued again. Source: D11. */
@Component
class ArchiveCheck implements FormCheck {

    private final CaseFiles caseFiles;
    private final Dispatches dispatches;
    private final Messages messages;

    ArchiveCheck(CaseFiles caseFiles, Dispatches dispatches, Messages messages) {
        this.caseFiles = caseFiles;
        this.dispatches = dispatches;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return ArchivePackages.FORM.equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        return dispatches.isOut(caseFiles.get(context.caseNo()))
                ? List.of()
                : List.of(new FieldProblem("itemsChecked", "NOT_ISSUED", messages.get("document.archive.notIssued")));
    }
}
