package org.xuegai.document.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuegai.document.intake.Receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class PdfPrinterTest {

    private static final LocalDateTime PRINTED = LocalDateTime.of(2026, 11, 23, 16, 20);
    private static final PdfPrinter PRINTER = Printers.at(PRINTED);

    static Stream<Arguments> papers() {
        return Stream.of(
                arguments("receipt", Papers.receipt(), "材料齐全，符合形式要求", 1),
                arguments("correction-notice", Papers.correctionNotice(), "有 3 项需要补正", 1),
                arguments("refusal-notice", Papers.refusalNotice(), "不予受理，理由如下", 1),
                arguments("official-paper", Papers.filingNotice(), "同意备案，请认真组织实施", 1),
                arguments("official-paper", Papers.listNotice(), "附件：试点学会名单", 2),
                arguments("letter", Papers.agreement(), "甲乙双方各执一份", 1),
                arguments("letter", Papers.certificate(), "扫码核验真伪", 1),
                arguments("review-opinions", Papers.reviewOpinions(), "缺一线理事佐证材料", 2),
                arguments("approval-form", Papers.approvalForm(), "同意报领导小组审定", 1),
                arguments("filed-record", Papers.filedRecord(), "第5项调整领导人员构成", 2),
                arguments("task-breakdown", Papers.taskBreakdown(), "改革措施", 2),
                arguments("archive-list", Papers.archiveList(), "批复在前、请示在后", 2),
                arguments("sealed-page", Papers.sealedPage(), "材料真实、合法、有效", 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void a_paper_is_searchable_titled_and_numbered_page_by_page(String template, Paper paper, String said, int pages)
            throws IOException {
        byte[] pdf = PRINTER.print(template, paper);
        Files.write(Files.createDirectories(Path.of("target", "papers")).resolve(paper.title() + ".pdf"), pdf);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = text(document);
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(pages);
            assertThat(document.getDocumentInformation().getTitle()).startsWith(paper.title());
            assertThat(text)
                    .contains(unspaced(said), unspaced("改革"), unspaced("办件编号：GGFA-2026-0004"))
                    .contains("打印时间：2026-11-2316:20")
                    .contains("第1页共" + document.getNumberOfPages() + "页");
        }
    }

    @Test
    void markup_in_a_name_is_printed_and_not_obeyed() throws IOException {
        var receipt = Papers.receipt();
        byte[] pdf = PRINTER.print(
                "receipt",
                new Receipt(
                        receipt.caseNo(),
                        receipt.title(),
                        "<img src=file:///etc/passwd onerror=alert(1)>学会",
                        receipt.matter(),
                        receipt.filedOn(),
                        receipt.acceptedOn(),
                        20,
                        receipt.promisedUntil(),
                        true,
                        receipt.officer()));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(text(document)).contains("<imgsrc=file:///etc/passwdonerror=alert(1)>学会", "为暂定日期");
        }
    }

    /** Lines break anywhere in Chinese, so white space says nothing. */
    private static String text(PDDocument document) throws IOException {
        return unspaced(new PDFTextStripper().getText(document));
    }

    private static String unspaced(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }
}
