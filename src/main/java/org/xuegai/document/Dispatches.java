package org.xuegai.document;

import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submissions;
import org.xuegai.document.number.DocumentNumber;
import org.xuegai.document.number.RegisteredDocumentNumbers;

/** Whether the numbered papers of a case have gone out, stamped, under numbers that count. */
@Component
public class Dispatches {

    private static final String DISPATCH = "document-dispatch";

    private final Submissions submissions;
    private final RegisteredDocumentNumbers numbers;

    Dispatches(Submissions submissions, RegisteredDocumentNumbers numbers) {
        this.submissions = submissions;
        this.numbers = numbers;
    }

    /** Whether this paper has gone out, whatever became of its number since. */
    public boolean isOut(String caseNo, String docNumber) {
        return dispatched(caseNo).anyMatch(sheet -> docNumber.equals(sheet.text("docNumber")));
    }

    /** Whether a paper of that number may be seen outside: it has gone out and its number counts. */
    public boolean isInForce(String caseNo, String docNumber) {
        return !numbers.isVoid(docNumber) && isOut(caseNo, docNumber);
    }

    /** Whether of every kind that was ever numbered the last paper is out, so that nothing more is to come. */
    public boolean areAllOut(CaseFile caseFile) {
        return numbers.lastOfEachKind(caseFile.caseNo()).stream()
                .allMatch(number -> !number.isVoid() && isOut(caseFile.caseNo(), number.docNumber()));
    }

    /** Whether it is the scan of a stamped paper that is in force. */
    public boolean isScanInForce(String attachmentId, CaseFile caseFile) {
        return dispatched(caseFile.caseNo())
                .filter(sheet -> sheet.files("sealedDocumentFile").anyMatch(attachmentId::equals))
                .map(sheet -> sheet.text("docNumber"))
                .anyMatch(docNumber -> numbers.find(docNumber)
                        .filter(number -> !number.isVoid())
                        .map(DocumentNumber::caseNo)
                        .filter(caseFile.caseNo()::equals)
                        .isPresent());
    }

    private Stream<Filed> dispatched(String caseNo) {
        return submissions.of(caseNo).stream()
                .filter(filed -> filed.formId().equals(DISPATCH))
                .map(filed -> new Filed(filed.values()));
    }
}
