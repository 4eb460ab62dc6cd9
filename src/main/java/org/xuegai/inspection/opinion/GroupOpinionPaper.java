package org.xuegai.inspection.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.document.ArchivePlace;
import org.xuegai.document.DeclaredPaper;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.print.Letter;
import org.xuegai.document.print.Paper;
import org.xuegai.document.print.PaperText;
import org.xuegai.form.Values;
import org.xuegai.inspection.finding.FindingWords;
import org.xuegai.inspection.finding.Findings;
import org.xuegai.inspection.finding.GroupVerdict;
import org.xuegai.inspection.finding.StandardRows;
import org.xuegai.pilot.PilotStandard;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;

/** 专家组意见书: verdicts, comment, suggested conclusion, signatures; dissent word for word. Source: domain 2.3 step 15 */
@Component
class GroupOpinionPaper implements DeclaredPaper {

    static final DocumentKind KIND = DocumentKind.shown("group-opinion", ArchivePlace.REPLY);

    private final GroupOpinions opinions;
    private final StandardRows standards;
    private final Findings findings;
    private final FindingWords words;
    private final Submissions submissions;
    private final Messages messages;
    private final XuegaiClock clock;

    GroupOpinionPaper(
            GroupOpinions opinions,
            StandardRows standards,
            Findings findings,
            FindingWords words,
            Submissions submissions,
            Messages messages,
            XuegaiClock clock) {
        this.opinions = opinions;
        this.standards = standards;
        this.findings = findings;
        this.words = words;
        this.submissions = submissions;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public DocumentKind kind() {
        return KIND;
    }

    @Override
    public Paper of(CaseFile caseFile) {
        Map<String, Object> opinion = opinions.filed(caseFile.caseNo());
        List<PaperText.Part> parts = new ArrayList<>();
        parts.add(verdicts(caseFile));
        section(parts, "overallComment", opinion);
        section(parts, "achievements", opinion);
        section(parts, "issues", opinion);
        section(parts, "rectificationAdvice", opinion);
        parts.add(new PaperText.Heading(messages.official("inspection.opinion.conclusion")));
        parts.add(new PaperText.Paragraph(
                messages.official("inspection.conclusion." + Values.text(opinion, "suggestedConclusion"))));
        dissent(caseFile.caseNo(), parts);
        parts.add(new PaperText.Signatures(signatures(caseFile.caseNo())));
        return Letter.of(
                        caseFile.caseNo(),
                        messages.official("inspection.opinion.title", caseFile.societyName()),
                        Letter.Layout.TABLE,
                        PaperText.of(parts))
                .signed(messages.official("inspection.opinion.by"), clock.today());
    }

    private PaperText.Grid verdicts(CaseFile caseFile) {
        List<GroupVerdict> group = findings.group(caseFile.caseNo());
        List<PilotStandard> all = standards.standards(caseFile);
        return new PaperText.Grid(
                List.of(
                        messages.official("inspection.column.standard"),
                        messages.official("inspection.column.majority"),
                        messages.official("inspection.column.group"),
                        messages.official("inspection.column.reason")),
                List.of(34, 16, 16, 34),
                group.stream()
                        .map(verdict -> List.of(
                                verdict.standardNo() + " "
                                        + all.get(verdict.standardNo() - 1).name(),
                                words.verdict(verdict.majority()),
                                words.verdict(verdict.verdict()),
                                verdict.deviationReason() == null ? "" : verdict.deviationReason()))
                        .toList());
    }

    private void section(List<PaperText.Part> parts, String field, Map<String, Object> opinion) {
        String text = Values.text(opinion, field);
        if (text != null) {
            parts.add(new PaperText.Heading(messages.official("inspection.opinion." + field)));
            parts.add(new PaperText.Paragraph(text));
        }
    }

    private void dissent(String caseNo, List<PaperText.Part> parts) {
        String note = submissions
                .latest(caseNo, "deliberation")
                .map(Submission::values)
                .map(values -> Values.text(values, "dissentNote"))
                .orElse(null);
        if (note != null) {
            parts.add(new PaperText.Heading(messages.official("inspection.opinion.dissent")));
            parts.add(new PaperText.Paragraph(note));
        }
    }

    private List<PaperText.Fact> signatures(String caseNo) {
        return submissions.of(caseNo).stream()
                .filter(filed -> filed.formId().equals("opinion-signature"))
                .map(this::signature)
                .toList();
    }

    private PaperText.Fact signature(Submission filed) {
        boolean signed = "SIGN".equals(Values.text(filed.values(), "signatureDecision"));
        String reserved = Values.text(filed.values(), "refusalReason");
        String said = messages.official(signed ? "inspection.opinion.signed" : "inspection.opinion.refused");
        return new PaperText.Fact(filed.submittedByName(), reserved == null ? said : said + "：" + reserved);
    }
}
