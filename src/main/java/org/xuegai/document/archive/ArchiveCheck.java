package org.xuegai.document.archive;

import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.filing.FormWork;
import org.xuegai.document.Dispatches;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/**
 * Keeps a case out of the archive while its number is void and the paper not issued again, and while its list is not
 * the one that the archivist has seen. Source: D11, domain 2.0.5 archivePackage
 */
@Component
class ArchiveCheck implements FormCheck {

    private static final String FIELD = "itemsChecked";

    private final CaseFiles caseFiles;
    private final Dispatches dispatches;
    private final ObjectProvider<ArchivePlans> plans;
    private final Messages messages;

    ArchiveCheck(CaseFiles caseFiles, Dispatches dispatches, ObjectProvider<ArchivePlans> plans, Messages messages) {
        this.caseFiles = caseFiles;
        this.dispatches = dispatches;
        this.plans = plans;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return ArchivePackages.FORM.equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        CaseFile caseFile = caseFiles.get(context.caseNo());
        if (!dispatches.areAllOut(caseFile)) {
            return List.of(new FieldProblem(FIELD, "NOT_ISSUED", messages.get("document.archive.notIssued")));
        }
        Object seen = context.facts().get(FormWork.SHOWN);
        return seen == null || seen.equals(plans.getObject().plan(caseFile, "").mark())
                ? List.of()
                : List.of(new FieldProblem(FIELD, "LIST_CHANGED", messages.get("document.archive.changed")));
    }
}
