package org.xuegai.document.issue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.document.CaseDocument;
import org.xuegai.document.CaseDocuments;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.approval.ReviewedPapers;
import org.xuegai.document.number.DocumentNumbers;
import org.xuegai.platform.Messages;

/** Gives a decided case its number and prints what goes out and what stays on file. Source: domain 2.0.3 发文. */
@Service
public class DocumentIssue {

    private final CaseFiles caseFiles;
    private final DocumentNumbers numbers;
    private final IssuePapers issuePapers;
    private final List<ReviewedPapers> reviewedPapers;
    private final CaseDocuments documents;
    private final CaseTimeline timeline;
    private final AuditLog audit;
    private final Messages messages;

    DocumentIssue(
            CaseFiles caseFiles,
            DocumentNumbers numbers,
            IssuePapers issuePapers,
            List<ReviewedPapers> reviewedPapers,
            CaseDocuments documents,
            CaseTimeline timeline,
            AuditLog audit,
            Messages messages) {
        this.caseFiles = caseFiles;
        this.numbers = numbers;
        this.issuePapers = issuePapers;
        this.reviewedPapers = reviewedPapers;
        this.documents = documents;
        this.timeline = timeline;
        this.audit = audit;
        this.messages = messages;
    }

    /**
     * The number is taken last, so that nobody waits for the printing of the other papers. A case whose number
     * was made void comes here again; what does not bear the number is printed the first time only.
     */
    @Transactional
    public void number(String caseNo) {
        CaseFile caseFile = caseFiles.get(caseNo);
        Optional<CaseDocument> before = documents.latest(caseNo, DocumentKind.FILING_NOTICE);
        if (before.isEmpty()) {
            printReview(caseFile);
        }
        String docNumber = numbers.next(caseNo);
        documents.create(DocumentKind.FILING_NOTICE, issuePapers.filingNotice(caseFile, docNumber));
        caseFiles.number(caseNo, docNumber);
        timeline.system(caseNo, event(docNumber, before), null, false);
        audit.record(null, "DOCUMENT_NUMBERED", caseNo, Map.of("number", docNumber));
    }

    private void printReview(CaseFile caseFile) {
        reviewedPapers.stream()
                .filter(papers -> papers.appliesTo(caseFile.caseType()))
                .flatMap(papers -> papers.of(caseFile).stream())
                .forEach(made -> documents.create(made.kind(), made.paper()));
    }

    private String event(String docNumber, Optional<CaseDocument> before) {
        return before.map(paper -> messages.official("document.event.renumbered", docNumber, paper.docNumber()))
                .orElseGet(() -> messages.official("document.event.numbered", docNumber));
    }
}
