package org.xuegai.document.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.OpenWork;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.engine.EngineJobs;
import org.xuegai.demo.DemoActs;
import org.xuegai.demo.DemoDecisionSteps;
import org.xuegai.document.CaseDocuments;
import org.xuegai.platform.Json;
import org.xuegai.testing.DemoData;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What the archivist checks is what the package holds. */
@XuegaiTest
@Tag("database")
class ArchivePlanTest {

    private static final String CASE = "GGFA-2026-0004";
    private static final String OFFICER = "xhb.jingban";
    private static final String ARCHIVE = "UserTask_Archive";

    @Autowired
    private DemoActs acts;

    @Autowired
    private OpenWork openWork;

    @Autowired
    private CaseDocuments documents;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Submissions submissions;

    @Autowired
    private EngineJobs jobs;

    @Autowired
    private People people;

    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void a_case_to_be_archived(@Autowired DemoData cases, @Autowired DemoDecisionSteps decisions) {
        cases.create();
        decisions.viceChairFiles(CASE);
        decisions.officeIssues(CASE, "湖北省风景园林学会");
    }

    @Test
    void the_sealed_list_is_the_one_that_was_shown() throws Exception {
        Document page = page();
        List<String> shown = lines(page);

        assertThat(page.select("#preview caption").text()).contains("SKX-WS-2026-D30-〔封卷时编号〕");
        assertThat(shown)
                .anyMatch(line -> line.contains("会议纪要（理事会审议登记，第1次）理事会会议纪要.pdf"))
                .anyMatch(line -> line.contains("方案正文（改革工作方案报送表，第1至3次）"))
                .anyMatch(line -> line.contains("审批表.pdf示科协学〔2026〕2号2026-11-231"))
                .anyMatch(line -> line.contains("填报和审批记录.pdf"));
        assertThat(page.select("#preview .panel").text()).contains("盖章后的文件（用印送达登记）");

        confirm(page).andExpect(redirectedUrl("/inbox"));
        jobs.runDue();

        assertThat(caseFiles.get(CASE).status()).isEqualTo(CaseStatus.ARCHIVED);
        String sealed = text("archive-list");
        assertThat(shown).allSatisfy(line -> assertThat(sealed).contains(line));
        assertThat(sealed).contains("共%d份".formatted(shown.size()));
    }

    @Test
    void a_list_that_has_changed_since_it_was_shown_is_shown_again() throws Exception {
        Document seen = page();
        file("extension-review", Map.of("requestedFiles", paper()));

        Document again = Jsoup.parse(confirm(seen)
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));

        assertThat(again.select(".errors").text()).contains("材料有变化");
        assertThat(lines(again)).hasSize(lines(seen).size() + 1).anyMatch(line -> line.contains("补充材料.pdf"));
        confirm(again).andExpect(redirectedUrl("/inbox"));
    }

    @Test
    void a_period_that_there_is_not_is_refused_at_its_field_and_the_list_still_shown() throws Exception {
        Document refused = Jsoup.parse(confirm(page(), "Y99")
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));

        assertThat(refused.select(".errors a[href=#retentionPeriod]")).hasSize(1);
        assertThat(page().select("#preview caption").text()).contains("SKX-WS-2026-〔封卷时编号〕");
    }

    @Test
    void what_comes_between_the_check_and_the_sealing_sends_the_list_back_to_be_checked() throws Exception {
        confirm(page()).andExpect(redirectedUrl("/inbox"));
        file("extension-review", Map.of("requestedFiles", paper()));

        jobs.runDue();

        assertThat(caseFiles.get(CASE).status()).isEqualTo(CaseStatus.CLOSED);
        Document again = page();
        assertThat(again.select("#preview [role=note]").text()).contains("上次核对以后");
        assertThat(lines(again)).anyMatch(line -> line.contains("补充材料.pdf"));
        confirm(again).andExpect(redirectedUrl("/inbox"));
        jobs.runDue();
        assertThat(caseFiles.get(CASE).status()).isEqualTo(CaseStatus.ARCHIVED);
        assertThat(text("archive-list")).contains("补充材料.pdf");
    }

    @Test
    void a_script_confirms_the_list_it_has_read() throws Exception {
        String list = "/api/v1/cases/%s/archive-list".formatted(CASE);
        mvc.perform(get(list).with(people.script("fjyl.jb"))).andExpect(status().isNotFound());
        Map<String, Object> read = Json.readTree(mvc.perform(get(list).with(people.script(OFFICER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat((List<?>) read.get("items")).hasSameSizeAs(lines(page()));
        file("extension-review", Map.of("requestedFiles", paper()));

        mvc.perform(post("/api/v1/tasks/{id}/complete", task())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(Json.write(
                                Map.of("version", 0, "data", Map.of("itemsChecked", true), "shown", read.get("shown"))))
                        .with(people.script(OFFICER)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].code").value("LIST_CHANGED"));
    }

    private List<String> paper() {
        return acts.paper(OFFICER, CASE, "补充材料", List.of("补充材料"));
    }

    private void file(String formId, Map<String, Object> data) {
        submissions.record(CASE, formId, null, null, data, people.actor(OFFICER));
    }

    private Document page() throws Exception {
        String html = mvc.perform(get("/tasks/{id}", task()).with(people.page(OFFICER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return Jsoup.parse(html);
    }

    private ResultActions confirm(Document page) throws Exception {
        return confirm(page, "Y30");
    }

    private ResultActions confirm(Document page, String period) throws Exception {
        return mvc.perform(multipart("/tasks/{id}", task())
                .param("_task", page.select("[name=_task]").val())
                .param("_version", page.select("[name=_version]").val())
                .param("_shown", page.select("[name=_shown]").val())
                .param("retentionPeriod", period)
                .param("itemsChecked", "true")
                .with(people.page(OFFICER))
                .with(csrf()));
    }

    private String task() {
        return openWork.of(CASE, people.actor(OFFICER)).stream()
                .filter(open -> open.taskKey().equals(ARCHIVE))
                .findFirst()
                .orElseThrow()
                .taskId();
    }

    /** Each row of the list as one word. */
    private static List<String> lines(Document page) {
        return page.select("#preview tbody tr").stream()
                .map(row -> bare(row.text()).replace("—", ""))
                .toList();
    }

    private String text(String kind) throws IOException {
        byte[] pdf = documents.content(documents.latest(CASE, kind).orElseThrow());
        try (var document = Loader.loadPDF(pdf)) {
            return bare(new PDFTextStripper().getText(document));
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }
}
