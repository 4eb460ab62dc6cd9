package org.xuegai.document.issue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.document.Filed;
import org.xuegai.document.FiledForms;
import org.xuegai.document.number.DocumentNumber;
import org.xuegai.document.number.RegisteredDocumentNumbers;
import org.xuegai.document.print.OfficialPaper;
import org.xuegai.platform.XuegaiClock;

/** Writes numbered papers: what the office has registered, around the text that the case type's module gives. */
@Component
class OfficialPapers {

    static final String ISSUE = "document-issue";

    private final FiledForms forms;
    private final Submissions submissions;
    private final RegisteredDocumentNumbers numbers;
    private final XuegaiClock clock;

    OfficialPapers(FiledForms forms, Submissions submissions, RegisteredDocumentNumbers numbers, XuegaiClock clock) {
        this.forms = forms;
        this.submissions = submissions;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** As the general office has registered it. */
    OfficialPaper written(IssuedPaper paper, CaseFile caseFile, Filed issue, String docNumber) {
        return paper(paper, caseFile, issue, docNumber, clock.today());
    }

    /** As the general office has typed it so far, without number and date. */
    OfficialPaper draft(IssuedPaper paper, CaseFile caseFile, Map<String, Object> typed) {
        return paper(paper, caseFile, new Filed(typed), null, null);
    }

    private OfficialPaper paper(IssuedPaper paper, CaseFile caseFile, Filed issue, String docNumber, LocalDate date) {
        String disclosure = issue.text("disclosureType");
        return new OfficialPaper(
                caseFile.caseNo(),
                issue.text("documentTitle"),
                docNumber,
                issue.text("mainRecipient"),
                paper.text(caseFile),
                issue.text("copyRecipients"),
                date,
                disclosure.isEmpty() ? null : forms.label(ISSUE, "disclosureType", disclosure));
    }

    /** What the office registered when a paper of that kind was numbered last; empty when it never was. */
    Optional<Submission> lastIssue(String caseNo, String kind) {
        return numbers.last(caseNo, kind).flatMap(number -> registered(caseNo, number));
    }

    private Optional<Submission> registered(String caseNo, DocumentNumber number) {
        return number.issueRevision() == null
                ? submissions.latest(caseNo, ISSUE)
                : submissions.revision(caseNo, ISSUE, number.issueRevision());
    }
}
