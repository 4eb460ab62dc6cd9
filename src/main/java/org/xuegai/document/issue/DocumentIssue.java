package org.xuegai.document.issue;

import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.document.CaseDocuments;
import org.xuegai.document.Filed;
import org.xuegai.document.number.DocumentNumber;
import org.xuegai.document.number.RegisteredDocumentNumbers;
import org.xuegai.platform.Messages;

/** Gives a paper its number and prints what goes out and what stays on file. Source: domain 2.0.3 发文. */
@Service
public class DocumentIssue {

    private final CaseFiles caseFiles;
    private final RegisteredDocumentNumbers numbers;
    private final IssuedPapers papers;
    private final OfficialPapers writer;
    private final Submissions submissions;
    private final CaseDocuments documents;
    private final CaseTimeline timeline;
    private final AuditLog audit;
    private final Messages messages;

    DocumentIssue(
            CaseFiles caseFiles,
            RegisteredDocumentNumbers numbers,
            IssuedPapers papers,
            OfficialPapers writer,
            Submissions submissions,
            CaseDocuments documents,
            CaseTimeline timeline,
            AuditLog audit,
            Messages messages) {
        this.caseFiles = caseFiles;
        this.numbers = numbers;
        this.papers = papers;
        this.writer = writer;
        this.submissions = submissions;
        this.documents = documents;
        this.timeline = timeline;
        this.audit = audit;
        this.messages = messages;
    }

    /**
     * The number is taken last, so that nobody waits for the printing of the other papers. A paper whose number was
     * made void comes here again; what does not bear the number is printed the first time only.
     *
     * @param kind id of the paper's kind; it is written from what the office has registered just now
     */
    @Transactional
    public void number(String caseNo, String kind) {
        CaseFile caseFile = caseFiles.get(caseNo);
        IssuedPaper paper = papers.of(kind);
        Optional<DocumentNumber> before = numbers.last(caseNo, kind);
        if (before.isEmpty()) {
            paper.accompanying(caseFile).forEach(made -> documents.create(made.kind(), made.paper()));
        }
        Submission registered = submissions.latest(caseNo, OfficialPapers.ISSUE).orElseThrow();
        Filed issue = new Filed(registered.values());
        String docNumber = numbers.next(caseNo, kind, issue.text("documentTitle"), registered.revision());
        documents.create(paper.kind(), writer.written(paper, caseFile, issue, docNumber));
        caseFiles.number(caseNo, docNumber);
        timeline.system(caseNo, event(docNumber, before.filter(DocumentNumber::isVoid)), null, false);
        audit.record(null, "DOCUMENT_NUMBERED", caseNo, Map.of("number", docNumber));
    }

    private String event(String docNumber, Optional<DocumentNumber> replaced) {
        return replaced.map(number -> messages.official("document.event.renumbered", docNumber, number.docNumber()))
                .orElseGet(() -> messages.official("document.event.numbered", docNumber));
    }
}
