package org.xuegai.document;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.platform.Messages;

/** Gives a decided case its number and prints what goes out and what stays on file. Source: domain 2.0.3 发文. */
@Service
class DocumentIssue {

    private final CaseFiles caseFiles;
    private final DocumentNumbers numbers;
    private final IssuePapers issuePapers;
    private final ReviewPapers reviewPapers;
    private final CaseDocuments documents;
    private final CaseTimeline timeline;
    private final Messages messages;

    DocumentIssue(
            CaseFiles caseFiles,
            DocumentNumbers numbers,
            IssuePapers issuePapers,
            ReviewPapers reviewPapers,
            CaseDocuments documents,
            CaseTimeline timeline,
            Messages messages) {
        this.caseFiles = caseFiles;
        this.numbers = numbers;
        this.issuePapers = issuePapers;
        this.reviewPapers = reviewPapers;
        this.documents = documents;
        this.timeline = timeline;
        this.messages = messages;
    }

    /** The number is taken last, so that nobody waits for the printing of the other papers. */
    @Transactional
    public void number(String caseNo) {
        CaseFile caseFile = caseFiles.get(caseNo);
        reviewPapers.taskBreakdown(caseFile).ifPresent(paper -> documents.create(DocumentKind.TASK_BREAKDOWN, paper));
        reviewPapers.reviewOpinions(caseFile).ifPresent(paper -> documents.create(DocumentKind.REVIEW_OPINIONS, paper));
        String docNumber = numbers.next(caseNo);
        documents.create(DocumentKind.FILING_NOTICE, issuePapers.filingNotice(caseFile, docNumber));
        caseFiles.number(caseNo, docNumber);
        timeline.system(caseNo, messages.official("document.event.numbered", docNumber), null, false);
    }
}
