package org.xuegai.document.intake;

import java.util.List;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.WantedPapers;

/** What a society has filed was taken in with a receipt. */
@Component
class ReceiptWanted implements WantedPapers {

    @Override
    public List<DocumentKind> of(CaseFile caseFile) {
        boolean filed = caseFile.societyId() != null && caseFile.submittedAt() != null;
        return filed ? List.of(DocumentKind.RECEIPT) : List.of();
    }
}
