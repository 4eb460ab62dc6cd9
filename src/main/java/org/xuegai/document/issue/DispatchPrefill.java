package org.xuegai.document.issue;

import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.document.FiledForms;

/** The general office sees number and title of the paper it stamps. */
@Component
class DispatchPrefill implements CasePrefill {

    private final FiledForms forms;

    DispatchPrefill(FiledForms forms) {
        this.forms = forms;
    }

    @Override
    public boolean appliesTo(String formId) {
        return "document-dispatch".equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        return Map.of(
                "docNumber",
                Objects.toString(caseFile.docNumber(), ""),
                "documentTitle",
                forms.latest(caseFile.caseNo(), IssuePapers.ISSUE).text("documentTitle"));
    }
}
