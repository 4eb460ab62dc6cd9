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

/** 督导记录, as the officer has written it. Source: domain 2.5 E01 (papers) */
@Component
class GuidancePaper implements DeclaredPaper {

    private static final DocumentKind KIND = DocumentKind.shown("guidance-record", ArchivePlace.WAY);

    private final Submissions submissions;
    private final Messages messages;

    GuidancePaper(Submissions submissions, Messages messages) {
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
        return new RecordLetter(messages, "tracking.guidance.")
                .line("date", Values.text(record, "guidanceDate"))
                .line("way", messages.official("tracking.guidance.way." + Values.text(record, "guidanceWay")))
                .line("people", Values.text(record, "guidanceBy"))
                .line("findings", Values.text(record, "guidanceFindings"))
                .line("advice", Values.text(record, "guidanceAdvice"))
                .of(caseFile, Values.date(record, "guidanceDate"));
    }

    @Override
    public Map<String, String> told(CaseFile caseFile, Paper paper) {
        return Map.of(
                "outcomeName",
                messages.official("tracking.guidance.told", Values.text(record(caseFile), "guidanceAdvice")));
    }

    private Map<String, Object> record(CaseFile caseFile) {
        return submissions
                .latest(caseFile.caseNo(), GuidanceRequest.FORM)
                .orElseThrow()
                .values();
    }
}
