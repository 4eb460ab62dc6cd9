package org.xuegai.tracking.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submissions;
import org.xuegai.document.ArchivePlace;
import org.xuegai.document.DeclaredPaper;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.print.Letter;
import org.xuegai.document.print.Paper;
import org.xuegai.document.print.PaperText;
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
        List<PaperText.Fact> facts = new ArrayList<>();
        facts.add(fact("reason", Values.text(record, Interviews.REASON)));
        facts.add(fact("place", Values.text(record, "interviewDate") + "  " + Values.text(record, "interviewPlace")));
        facts.add(fact("people", Values.text(record, "interviewees")));
        facts.add(fact("talked", Values.text(record, "interviewers")));
        facts.add(fact("findings", Values.text(record, "interviewFindings")));
        facts.add(fact("requirements", Values.text(record, "interviewRequirements")));
        if (Values.text(record, "societyStatement") != null) {
            facts.add(fact("statement", Values.text(record, "societyStatement")));
        }
        return Letter.of(
                        caseFile.caseNo(),
                        messages.official("tracking.interview.title", caseFile.societyName()),
                        Letter.Layout.LETTER,
                        PaperText.of(List.of(new PaperText.Facts(facts))))
                .signed(messages.official("tracking.department"), Values.date(record, "interviewDate"));
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

    private PaperText.Fact fact(String label, String text) {
        return new PaperText.Fact(messages.official("tracking.interview." + label), text);
    }
}
