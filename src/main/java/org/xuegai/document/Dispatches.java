package org.xuegai.document;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;

/** Whether the paper of a decision has gone out, stamped, under the number that its case has now. */
@Component
public class Dispatches {

    private static final String DISPATCH = "document-dispatch";

    private final FiledForms forms;

    Dispatches(FiledForms forms) {
        this.forms = forms;
    }

    public boolean isOut(CaseFile caseFile) {
        return caseFile.docNumber() != null
                && caseFile.docNumber().equals(last(caseFile).text("docNumber"));
    }

    /** Whether it is the scan of the stamped paper that is out. */
    public boolean isOut(String attachmentId, CaseFile caseFile) {
        return isOut(caseFile) && last(caseFile).files("sealedDocumentFile").anyMatch(attachmentId::equals);
    }

    private Filed last(CaseFile caseFile) {
        return forms.latest(caseFile.caseNo(), DISPATCH);
    }
}
