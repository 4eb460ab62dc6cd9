package org.xuegai.document.issue;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.document.Filed;
import org.xuegai.document.number.DocumentNumber;
import org.xuegai.document.number.RegisteredDocumentNumbers;

/** The general office sees number and title of the paper it stamps. */
@Component
class DispatchPrefill implements CasePrefill {

    private final IssueProcess process;
    private final RegisteredDocumentNumbers numbers;
    private final OfficialPapers written;

    DispatchPrefill(IssueProcess process, RegisteredDocumentNumbers numbers, OfficialPapers written) {
        this.process = process;
        this.numbers = numbers;
        this.written = written;
    }

    @Override
    public boolean appliesTo(String formId) {
        return "document-dispatch".equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        return Map.of();
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile, String formId, String taskId) {
        String kind = process.kindOf(taskId);
        String number = numbers.last(caseFile.caseNo(), kind)
                .filter(last -> !last.isVoid())
                .map(DocumentNumber::docNumber)
                .orElse("");
        String title = written.lastIssue(caseFile.caseNo(), kind)
                .map(issued -> new Filed(issued.values()).text("documentTitle"))
                .orElse("");
        return Map.of("docNumber", number, "documentTitle", title);
    }
}
