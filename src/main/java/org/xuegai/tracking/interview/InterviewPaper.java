package org.xuegai.tracking.interview;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submissions;
import org.xuegai.document.ArchivePlace;
import org.xuegai.document.DeclaredPaper;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.print.Paper;
import org.xuegai.form.Values;
import org.xuegai.platform.Messages;

/** 约谈记录, as the officer has written it. Source: domain 2.5 E01 (papers) */
@Component
class InterviewPaper implements DeclaredPaper {

    private static final DocumentKind KIND = DocumentKind.shown("interview-record", ArchivePlace.WAY);

    private final Submissions submissions;
    private final Messages messages;

    InterviewPaper(Submissions submissions, Messages messages) {
        this.submissions = submissions;
        this.messages = messages;
    }

    @Override
    public DocumentKind kind() {
        return KIND;
    }

    @Override
    public Paper of(CaseFile caseFile) {
        Map<String, Object> record = record(caseFile);
        return new RecordLetter(messages, "tracking.interview.")
                .line("reason", Values.text(record, Interviews.REASON))
                .line("place", Values.text(record, "interviewDate") + "  " + Values.text(record, "interviewPlace"))
                .line("people", Values.text(record, "interviewees"))
                .line("talked", Values.text(record, "interviewers"))
                .line("findings", Values.text(record, "interviewFindings"))
                .line("requirements", Values.text(record, "interviewRequirements"))
                .line("statement", Values.text(record, "societyStatement"))
                .of(caseFile, Values.date(record, "interviewDate"));
    }

    @Override
    public Map<String, String> told(CaseFile caseFile, Paper paper) {
        return Map.of(
                "outcomeName",
                messages.official("tracking.interview.told", Values.text(record(caseFile), "interviewRequirements")));
    }

    private Map<String, Object> record(CaseFile caseFile) {
        return submissions
                .latest(caseFile.caseNo(), InterviewPrefill.FORM)
                .orElseThrow()
                .values();
    }
}
