package org.xuegai.document.issue;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.OpinionBox;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.document.FiledForms;
import org.xuegai.document.Matters;
import org.xuegai.platform.Messages;

/** The general office finds title, recipient and signer of the paper filled in. */
@Component
class IssuePrefill implements CasePrefill {

    private final FiledForms forms;
    private final Matters matters;
    private final CaseTimeline timeline;
    private final Messages messages;

    IssuePrefill(FiledForms forms, Matters matters, CaseTimeline timeline, Messages messages) {
        this.forms = forms;
        this.matters = matters;
        this.timeline = timeline;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return IssuePapers.ISSUE.equals(formId);
    }

    /** Issued again, the paper begins as it was; it is proofread anew. */
    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        Map<String, Object> data = forms.submission(caseFile.caseNo(), IssuePapers.ISSUE)
                .map(issued -> new HashMap<>(issued.values()))
                .orElseGet(() -> draft(caseFile));
        data.remove("proofread");
        return data;
    }

    private HashMap<String, Object> draft(CaseFile caseFile) {
        HashMap<String, Object> data = new HashMap<>();
        data.put("documentType", "NOTICE");
        data.put("documentTitle", messages.official("document.title.filing-notice", matters.of(caseFile)));
        data.put("mainRecipient", caseFile.societyName());
        data.put("disclosureType", "PROACTIVE");
        timeline.all(caseFile.caseNo()).stream()
                .filter(event -> OpinionBox.viceChair.name().equals(event.opinionBox()) && event.username() != null)
                .findFirst()
                .ifPresent(decision -> data.put("signer", decision.username()));
        return data;
    }
}
