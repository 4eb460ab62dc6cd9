package org.xuegai.document.issue;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.OpinionBox;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.platform.Messages;

/** The general office finds title, recipient and signer of the paper filled in. */
@Component
class IssuePrefill implements CasePrefill {

    private final IssuedPapers papers;
    private final OfficialPapers written;
    private final IssueProcess process;
    private final CaseTimeline timeline;
    private final Messages messages;

    IssuePrefill(
            IssuedPapers papers,
            OfficialPapers written,
            IssueProcess process,
            CaseTimeline timeline,
            Messages messages) {
        this.papers = papers;
        this.written = written;
        this.process = process;
        this.timeline = timeline;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return OfficialPapers.ISSUE.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        return Map.of();
    }

    /** Issued again, the paper begins as it was; it is proofread anew. */
    @Override
    public Map<String, Object> prefill(CaseFile caseFile, String formId, String taskId) {
        String kind = process.kindOf(taskId);
        Map<String, Object> data = written.lastIssue(caseFile.caseNo(), kind)
                .<Map<String, Object>>map(issued -> new HashMap<>(issued.values()))
                .orElseGet(() -> draft(caseFile, papers.of(kind)));
        data.remove("proofread");
        return data;
    }

    private Map<String, Object> draft(CaseFile caseFile, IssuedPaper paper) {
        Map<String, Object> data = new HashMap<>();
        data.put("documentType", paper.documentType());
        data.put("documentTitle", paper.title(caseFile));
        data.put("mainRecipient", paper.recipient(caseFile).orElseGet(() -> addressee(caseFile)));
        data.put("disclosureType", paper.disclosure());
        if (!paper.copies(caseFile).isBlank()) {
            data.put("copyRecipients", paper.copies(caseFile));
        }
        timeline.all(caseFile.caseNo()).stream()
                .filter(event -> OpinionBox.viceChair.name().equals(event.opinionBox()) && event.username() != null)
                .findFirst()
                .ifPresent(decision -> data.put("signer", decision.username()));
        return data;
    }

    private String addressee(CaseFile caseFile) {
        return caseFile.societyId() == null ? messages.official("document.issue.allSocieties") : caseFile.societyName();
    }
}
