package org.xuegai.reformplan;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.Matters;
import org.xuegai.document.issue.IssuedPaper;
import org.xuegai.document.print.PaperText;
import org.xuegai.platform.Messages;

/** 《关于同意××学会改革工作方案备案的通知》. Source: domain 2.1 step 11. */
@Component
class FilingNoticePaper implements IssuedPaper {

    private final PlanReviewPapers review;
    private final Matters matters;
    private final Messages messages;

    FilingNoticePaper(PlanReviewPapers review, Matters matters, Messages messages) {
        this.review = review;
        this.matters = matters;
        this.messages = messages;
    }

    @Override
    public DocumentKind kind() {
        return PlanPapers.FILING_NOTICE;
    }

    @Override
    public String title(CaseFile caseFile) {
        return messages.official("reformplan.filing.title", matters.of(caseFile));
    }

    @Override
    public PaperText text(CaseFile caseFile) {
        return PaperText.of(Stream.of(
                        messages.official("reformplan.filing.agreed", matters.of(caseFile), caseFile.caseNo()),
                        messages.official("reformplan.filing.first"),
                        messages.official("reformplan.filing.second"),
                        messages.official("reformplan.filing.third"),
                        messages.official("reformplan.filing.end"))
                .map(PaperText.Paragraph::new)
                .toList());
    }

    @Override
    public List<Made> accompanying(CaseFile caseFile) {
        return review.of(caseFile);
    }
}
