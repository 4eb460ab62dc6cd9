package org.xuegai.document.issue;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.OpenWork;
import org.xuegai.casework.engine.EngineJobs;
import org.xuegai.demo.DemoActs;
import org.xuegai.demo.DemoDecisionSteps;
import org.xuegai.document.CaseDocuments;
import org.xuegai.platform.Json;
import org.xuegai.testing.DemoData;
import org.xuegai.testing.People;
import org.xuegai.testing.SamplePapers;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A case that issues a list to other societies while its notice waits for the stamp. */
@XuegaiTest
@Tag("database")
class SeveralPapersTest {

    private static final String CASE = "GGFA-2026-0004";
    private static final String OFFICE = "bgs";
    private static final String PREPARE = "UserTask_PrepareDocument";
    private static final String DISPATCH = "UserTask_DispatchDocument";
    private static final String NOTICE = "示科协学〔2026〕2号";
    private static final String LIST = "示科协学〔2026〕3号";
    private static final String ADDRESSED = "hxhg.jb";

    @Autowired
    private DocumentReissue reissue;

    @Autowired
    private CaseDocuments documents;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseEngine engine;

    @Autowired
    private OpenWork openWork;

    @Autowired
    private DemoActs acts;

    @Autowired
    private EngineJobs jobs;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void a_numbered_notice_and_a_list_to_be_drafted(@Autowired DemoData cases, @Autowired DemoDecisionSteps decisions) {
        SamplePapers.ADDRESSED.clear();
        SamplePapers.ADDRESSED.add(people.actor(ADDRESSED).societyId());
        cases.create();
        decisions.viceChairFiles(CASE);
        acts.complete(OFFICE, CASE, PREPARE, Map.of("proofread", true));
        engine.startBeside(caseFiles.get(CASE), "document-issue", Map.of("documentKind", SamplePapers.LIST));
    }

    @Test
    void each_paper_has_its_own_draft_preview_number_and_dispatch() throws Exception {
        Map<String, Object> draft = data(task(PREPARE, ""));
        assertThat(draft).containsEntry("documentTitle", "关于公布名单的通知");
        assertThat(text(mvc.perform(get("/tasks/" + task(PREPARE, "") + "/notice.pdf")
                                .with(people.page(OFFICE)))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray()))
                .contains("现将名单予以公布", "附件：名单", "湖北省化学化工学会");

        acts.complete(OFFICE, CASE, PREPARE, Map.of("proofread", true));

        assertThat(caseFiles.get(CASE).docNumber()).isEqualTo(LIST);
        assertThat(data(task(DISPATCH, NOTICE)).get("documentTitle").toString()).contains("备案的通知");
        assertThat(data(task(DISPATCH, LIST))).containsEntry("documentTitle", "关于公布名单的通知");
        assertThat(documents.list(CASE))
                .filteredOn(paper -> paper.kind().equals("review-opinions"))
                .hasSize(1);
        mvc.perform(get("/documents/numbers").with(people.page(OFFICE)))
                .andExpect(content().string(containsString("关于公布名单的通知")));
    }

    @Test
    void one_paper_is_made_void_and_the_other_stays_as_it_is() throws Exception {
        acts.complete(OFFICE, CASE, PREPARE, Map.of("documentTitle", "写错的标题", "proofread", true));

        reissue.makeVoid(LIST, "标题写错", people.actor(OFFICE));

        assertThat(caseFiles.get(CASE).docNumber()).isEqualTo(NOTICE);
        assertThat(data(task(PREPARE, ""))).containsEntry("documentTitle", "写错的标题");
        assertThat(data(task(DISPATCH, NOTICE))).containsEntry("docNumber", NOTICE);
    }

    @Test
    void the_societies_of_the_list_read_it_once_it_is_out_and_nobody_else_does() throws Exception {
        acts.complete(OFFICE, CASE, PREPARE, Map.of("proofread", true));
        String file = documents.latest(CASE, SamplePapers.LIST).orElseThrow().attachmentId();
        mvc.perform(get("/files/" + file).with(people.page(ADDRESSED))).andExpect(status().isNotFound());

        dispatch(LIST);

        mvc.perform(get("/files/" + file).with(people.page(ADDRESSED))).andExpect(status().isOk());
        mvc.perform(get("/files/" + file).with(people.page("hjkx.jb"))).andExpect(status().isNotFound());
        mvc.perform(get("/notices").with(people.page(ADDRESSED)))
                .andExpect(content().string(containsString("已列入名单")));
        mvc.perform(get("/cases/" + CASE).with(people.page(ADDRESSED))).andExpect(status().isNotFound());
        assertThat(jdbc.sql("select calendar from mail_outbox where calendar is not null")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allMatch(calendar -> calendar.contains("meeting-" + CASE));

        reissue.makeVoid(LIST, "名单有误", people.actor(OFFICE));
        mvc.perform(get("/files/" + file).with(people.page(ADDRESSED))).andExpect(status().isNotFound());
    }

    private void dispatch(String number) throws Exception {
        String task = task(DISPATCH, number);
        mvc.perform(post("/api/v1/tasks/" + task + "/complete")
                        .with(people.script(OFFICE))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(Json.write(Map.of(
                                "version",
                                sheet(task).get("version"),
                                "data",
                                Map.of("sealApplied", true, "deliveryMethod", "SYSTEM")))))
                .andExpect(status().is2xxSuccessful());
        jobs.runDue();
    }

    /** The office's open task of that key, of several that about the paper with that number. */
    private String task(String key, String number) throws Exception {
        List<String> open = openWork.of(CASE, people.actor(OFFICE)).stream()
                .filter(task -> task.taskKey().equals(key))
                .map(OpenWork.OpenTask::taskId)
                .toList();
        for (String task : open) {
            if (number.isEmpty() || number.equals(data(task).get("docNumber"))) {
                return task;
            }
        }
        throw new AssertionError("No " + key + " about " + number);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> data(String task) throws Exception {
        return (Map<String, Object>) sheet(task).get("data");
    }

    private Map<String, Object> sheet(String task) throws Exception {
        return Json.readTree(mvc.perform(get("/api/v1/tasks/" + task).with(people.script(OFFICE)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\p{Z}]", "");
        }
    }
}
