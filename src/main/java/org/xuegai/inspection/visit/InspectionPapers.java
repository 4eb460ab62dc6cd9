package org.xuegai.inspection.visit;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
import org.xuegai.inspection.Inspection;
import org.xuegai.inspection.Inspections;
import org.xuegai.platform.Dates;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;

/** The notice of a visit, for the society. Source: domain 2.3 step 7 */
@Configuration(proxyBeanMethods = false)
class InspectionPapers {

    static final DocumentKind NOTICE = DocumentKind.shown("inspection-notice", ArchivePlace.WAY);

    @Bean
    DeclaredPaper inspectionNoticePaper(
            Inspections inspections,
            GroupNames names,
            Submissions submissions,
            Messages messages,
            Dates dates,
            XuegaiClock clock) {
        return new DeclaredPaper() {
            @Override
            public DocumentKind kind() {
                return NOTICE;
            }

            @Override
            public Paper of(CaseFile caseFile) {
                Inspection inspection = inspections.get(caseFile.caseNo());
                String asked = submissions
                        .latest(caseFile.caseNo(), InspectionNoticePrefill.FORM)
                        .map(Submission::values)
                        .map(values -> Values.text(values, "noticeText"))
                        .orElse("");
                PaperText text = PaperText.of(List.of(
                        new PaperText.Paragraph(messages.official(
                                "inspection.paper.lead", dates.day(inspection.visitOn()), inspection.visitPlace())),
                        new PaperText.Heading(messages.official("inspection.paper.experts")),
                        new PaperText.Paragraph(names.of(caseFile.caseNo())),
                        new PaperText.Heading(messages.official("inspection.paper.prepare")),
                        new PaperText.Paragraph(asked),
                        new PaperText.Paragraph(messages.official("inspection.paper.recusal"))));
                return Letter.of(
                                caseFile.caseNo(),
                                messages.official("inspection.paper.title"),
                                Letter.Layout.LETTER,
                                text)
                        .to(caseFile.societyName())
                        .signed(messages.official("document.organ.department"), clock.today());
            }
        };
    }
}
