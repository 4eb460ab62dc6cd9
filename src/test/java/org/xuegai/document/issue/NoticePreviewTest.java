package org.xuegai.document.issue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.casework.OpenWork;
import org.xuegai.demo.DemoActs;
import org.xuegai.demo.DemoDecisionSteps;
import org.xuegai.document.CaseDocuments;
import org.xuegai.document.number.DocumentNumber;
import org.xuegai.document.number.RegisteredDocumentNumbers;
import org.xuegai.testing.DemoData;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What the general office reads before a notice takes a number is what goes out. */
@XuegaiTest
@Tag("database")
class NoticePreviewTest {

    private static final String CASE = "GGFA-2026-0004";
    private static final String OFFICE = "bgs";
    private static final String PREPARE = "UserTask_PrepareDocument";
    private static final String NUMBER = "示科协学〔2026〕2号";

    @Autowired
    private DemoActs acts;

    @Autowired
    private OpenWork openWork;

    @Autowired
    private CaseDocuments documents;

    @Autowired
    private RegisteredDocumentNumbers numbers;

    @Autowired
    private People people;

    @Autowired
    private MockMvc mvc;

    private String task;

    @BeforeEach
    void a_decided_case(@Autowired DemoData cases, @Autowired DemoDecisionSteps decisions) {
        cases.create();
        decisions.viceChairFiles(CASE);
        task = openWork.of(CASE, people.actor(OFFICE)).stream()
                .filter(open -> open.taskKey().equals(PREPARE))
                .findFirst()
                .orElseThrow()
                .taskId();
    }

    @Test
    void the_issued_notice_says_what_was_previewed_but_for_number_and_date() throws Exception {
        look("  关于同意风景园林学会改革方案备案的通知 ", "省民政厅", "ON_REQUEST");
        String onThePage = textOfPage();
        String inThePdf = text(previewPdf());

        assertThat(inThePdf).contains("关于同意风景园林学会改革方案备案的通知", "抄送：省民政厅。", "（此件依申请公开）");
        assertThat(onThePage).contains("〔待编号〕", "〔编号当日〕");
        assertThat(inThePdf).contains(letter(onThePage), "〔编号当日〕印发");

        acts.complete(OFFICE, CASE, PREPARE, Map.of("proofread", true));

        byte[] issued =
                documents.content(documents.latest(CASE, "filing-notice").orElseThrow());
        assertThat(text(issued)).contains(numbered(letter(onThePage)));
        assertThat(footless(text(issued))).isEqualTo(footless(numbered(inThePdf)));
    }

    @Test
    void what_is_saved_and_nothing_else_shows_in_the_preview_and_takes_no_number() throws Exception {
        assertThat(textOfPage()).contains("治理方式改革工作方案备案的通知").doesNotContain("抄送");

        look("关于同意方案备案的通知", "省民政厅", "PROACTIVE");

        assertThat(textOfPage()).contains("关于同意方案备案的通知", "抄送：省民政厅。");
        mvc.perform(get("/tasks/{id}/notice", task).with(people.page(OFFICE)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("抄送：省民政厅。")));
        assertThat(text(previewPdf())).contains("〔待编号〕");
        assertThat(numbers.ofYear(2026))
                .extracting(DocumentNumber::docNumber)
                .doesNotContain(NUMBER)
                .hasSize(1);
    }

    @Test
    void whoever_does_not_have_the_task_finds_no_preview() throws Exception {
        for (String other : new String[] {"fjyl.jb", "xhb.jingban", "fgfzx", "jdy", "hxhg.jb"}) {
            mvc.perform(get("/tasks/{id}/notice.pdf", task).with(people.page(other)))
                    .andExpect(status().isNotFound());
            mvc.perform(get("/tasks/{id}/notice", task).with(people.page(other)))
                    .andExpect(status().isNotFound());
        }
        acts.complete(OFFICE, CASE, PREPARE, Map.of("proofread", true));
        mvc.perform(get("/tasks/{id}/notice.pdf", task).with(people.page(OFFICE)))
                .andExpect(status().isConflict());
    }

    /** Presses the button that keeps what was typed and shows the page again. */
    private void look(String title, String copies, String disclosure) throws Exception {
        String html = page();
        mvc.perform(multipart("/tasks/{id}", task)
                        .param("_task", Jsoup.parse(html).select("[name=_task]").val())
                        .param(
                                "_version",
                                Jsoup.parse(html).select("[name=_version]").val())
                        .param("_go", "look")
                        .param("documentTitle", title)
                        .param("copyRecipients", copies)
                        .param("disclosureType", disclosure)
                        .with(people.page(OFFICE))
                        .with(csrf()))
                .andExpect(redirectedUrl("/tasks/%s#preview".formatted(task)));
    }

    private String page() throws Exception {
        return mvc.perform(get("/tasks/{id}", task).with(people.page(OFFICE)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String textOfPage() throws Exception {
        return bare(Jsoup.parse(page()).select("#preview article").text());
    }

    private byte[] previewPdf() throws Exception {
        return mvc.perform(get("/tasks/{id}/notice.pdf", task).with(people.page(OFFICE)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Content-Disposition", startsWith("inline;")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static String numbered(String preview) {
        return preview.replace("〔待编号〕", NUMBER).replace("〔编号当日〕", "2026年11月23日");
    }

    /** All above the last line, whose two ends a PDF reader meets in the other order. */
    private static String letter(String page) {
        return page.substring(0, page.indexOf("〔编号当日〕印发"));
    }

    /** Without the foot of the page, where the time of printing stands. */
    private static String footless(String paper) {
        return paper.replaceAll("打印时间：[\\d:-]+", "");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return bare(new PDFTextStripper().getText(document));
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }
}
