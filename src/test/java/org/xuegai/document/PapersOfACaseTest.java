package org.xuegai.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.attachment.SampleFiles;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseStatuses;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.OpinionBox;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.CaseOpenings;
import org.xuegai.document.archive.ArchivePackages;
import org.xuegai.document.issue.DocumentIssue;
import org.xuegai.document.seal.SealedPages;
import org.xuegai.platform.Json;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@XuegaiTest
@Tag("database")
class PapersOfACaseTest {

    private static final String CLERK = "fjyl.jb";
    private static final String STRANGER = "hxhg.jb";
    private static final String OFFICER = "xhb.jingban";

    private FiledCase filedCase;

    @Autowired
    private People people;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SealedPages sealedPages;

    @Autowired
    private MadePapers madePapers;

    @Autowired
    private DocumentIssue documentIssue;

    @Autowired
    private ArchivePackages archivePackages;

    @Autowired
    private CaseDocuments documents;

    @Autowired
    private CaseFiles caseFiles;

    private String caseNo;

    @Autowired
    void filedCase(
            JdbcClient jdbc,
            CaseOpenings openings,
            CaseStatuses statuses,
            Submissions submissions,
            CaseTimeline timeline,
            XuegaiClock clock,
            People everybody) {
        filedCase = new FiledCase(jdbc, openings, statuses, submissions, timeline, clock, everybody);
    }

    @BeforeEach
    void begin() {
        caseNo = filedCase.begun();
    }

    @Test
    void a_stamped_page_is_told_from_that_of_an_earlier_filing() throws Exception {
        filedCase.filePlan(caseNo);
        String scan = upload("盖章件.pdf", sealedPages.pdf(caseNo));

        assertThat(sealedPages.read(caseNo, scan)).isEqualTo(SealedPages.Reading.MATCHES);

        filedCase.filePlan(caseNo);

        assertThat(sealedPages.read(caseNo, scan)).isEqualTo(SealedPages.Reading.OTHER_REVISION);
        assertThat(sealedPages.read(caseNo, upload("照片.pdf", SampleFiles.pdf())))
                .isEqualTo(SealedPages.Reading.UNREADABLE);
    }

    @Test
    void the_sealed_page_is_for_those_who_may_read_the_case() throws Exception {
        mvc.perform(get("/cases/{no}/sealed-page.pdf", caseNo).with(people.page(CLERK)))
                .andExpect(status().isConflict());
        filedCase.filePlan(caseNo);

        mvc.perform(get("/cases/{no}/sealed-page.pdf", caseNo).with(people.page(CLERK)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", startsWith("attachment;")))
                .andExpect(content().contentType("application/pdf"));
        mvc.perform(get("/cases/{no}/sealed-page.pdf", caseNo).with(people.page(STRANGER)))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_correction_notice_names_everything_at_once() throws Exception {
        filedCase.filePlan(caseNo);
        filedCase.enter(caseNo, CaseStatus.SUBMITTED, CaseStatus.CORRECTION_REQUIRED);
        filedCase.file(
                caseNo,
                "intake-review",
                OFFICER,
                Map.of(
                        "correctionItems",
                        List.of(
                                Map.of("materialName", "签到表", "problem", "未附", "requirement", "补交"),
                                Map.of("materialName", "责任人", "problem", "未到人", "requirement", "写明姓名"))));

        madePapers.make(caseNo, "correction-notice", "N03");

        assertThat(text("correction-notice")).contains("有2项需要补正", "签到表", "写明姓名", "2026年12月7日前", "周敏行");
    }

    @Test
    void a_decided_case_is_numbered_and_its_notice_shown_once_it_is_out() throws Exception {
        decide();
        documentIssue.number(caseNo, "filing-notice");

        assertThat(caseFiles.get(caseNo).docNumber()).isEqualTo("示科协学〔2026〕1号");
        assertThat(text("filing-notice")).contains("示科协学〔2026〕1号", "同意备案", "主动公开");
        assertThat(kindsFor(CLERK)).containsExactlyInAnyOrder("task-breakdown", "receipt");

        filedCase.file(caseNo, "document-dispatch", "bgs", Map.of("docNumber", "示科协学〔2026〕1号"));

        assertThat(kindsFor(CLERK)).containsExactlyInAnyOrder("filing-notice", "task-breakdown", "receipt");
        assertThat(kindsFor(OFFICER)).contains("review-opinions");
        String internal =
                documents.latest(caseNo, "review-opinions").orElseThrow().attachmentId();
        mvc.perform(get("/files/{id}", internal).with(people.page(CLERK))).andExpect(status().isNotFound());
        mvc.perform(get("/files/{id}", internal).with(people.page(OFFICER))).andExpect(status().isOk());
        mvc.perform(get("/api/v1/cases/{no}/documents", caseNo).with(people.page(STRANGER)))
                .andExpect(status().isNotFound());
    }

    @Test
    void the_approval_form_holds_the_opinions_in_signing_order() throws Exception {
        decide();

        String page = mvc.perform(get("/cases/{no}/approval-form", caseNo).with(people.page(OFFICER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page).containsSubsequence("经第五届理事会第六次会议审议通过", "竺景明", "13项均合格", "计划财务部：", "经费可行", "同意报审定", "请抓好落实");
        assertThat(page).contains("理事 60 人，一线 45 人", "打印人：周敏行").doesNotContain("意见有误，已更正");
        mvc.perform(get("/cases/{no}/approval-form", caseNo).with(people.page(CLERK)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/cases/{no}/approval-form.pdf", caseNo).with(people.page(OFFICER)))
                .andExpect(content().contentType("application/pdf"));
    }

    @Test
    void the_archive_package_puts_the_reply_first_and_is_numbered() throws Exception {
        decide();
        documentIssue.number(caseNo, "filing-notice");
        filedCase.enter(caseNo, CaseStatus.ISSUED, CaseStatus.CLOSED);
        filedCase.file(caseNo, "archive-package", OFFICER, Map.of("retentionPeriod", "Y30"));

        CaseDocument sealed = archivePackages.build(caseNo);

        assertThat(sealed.docNumber()).isEqualTo("SKX-WS-2026-D30-0001");
        List<String> names = names(documents.content(sealed));
        assertThat(names.get(0)).isEqualTo("00-归档单.pdf");
        assertThat(names.get(1)).contains("备案的通知");
        assertThat(names)
                .anyMatch(name -> name.contains("方案正文.pdf"))
                .last()
                .asString()
                .contains("受理通知书");
        assertThat(text("archive-list"))
                .contains("SKX-WS-2026-D30-0001", "保管期限30年", "md5", "sha256", "方案正文（改革工作方案报送表，第1次）");
        assertThat(names).anyMatch(name -> name.endsWith("填报和审批记录.pdf"));
        assertThat(text("filed-record"))
                .contains("改革工作方案报送表（第1次）", "第3项改革工作方案", "叶小筑2026-11-2309:00提交", "方案正文.pdf")
                .contains("13项均合格", "合格", "第五届理事会第六次会议")
                .doesNotContain("归档单");
        assertThat(kindsFor(CLERK)).doesNotContain("archive-list", "archive-package", "filed-record");
    }

    /** The case with its plan, received, reviewed and decided. */
    private void decide() throws Exception {
        filedCase.filePlan(caseNo, upload("方案正文.pdf", SampleFiles.pdf()));
        filedCase.file(caseNo, "board-resolution", "fjyl.msz", Map.of("meetingTitle", "第五届理事会第六次会议"));
        filedCase.opinion(caseNo, OpinionBox.society, null, "fjyl.lsz", null);
        filedCase.enter(caseNo, CaseStatus.SUBMITTED, CaseStatus.ACCEPTED);
        madePapers.make(caseNo, "receipt", "N02");
        filedCase.file(
                caseNo,
                "review-plan",
                OFFICER,
                Map.of(
                        "taskReviews",
                        List.of(Map.of("taskNo", 1, "taskName", "改革工作方案", "taskReviewResult", "QUALIFIED")),
                        "reviewDecision",
                        "AGREE",
                        "reviewOpinionText",
                        "13项均合格"));
        filedCase.opinion(caseNo, OpinionBox.officer, null, OFFICER, "意见有误，已更正");
        filedCase.opinion(caseNo, OpinionBox.officer, null, OFFICER, "13项均合格");
        filedCase.opinion(caseNo, OpinionBox.countersign, "FINANCE", "jcb", "经费可行");
        filedCase.opinion(caseNo, OpinionBox.head, null, "xhb.buzhang", "同意报审定");
        filedCase.opinion(caseNo, OpinionBox.viceChair, null, "fgfzx", "请抓好落实");
        filedCase.enter(caseNo, CaseStatus.PENDING_DECISION, CaseStatus.DECIDED);
        filedCase.file(
                caseNo,
                "document-issue",
                "bgs",
                Map.of(
                        "documentTitle",
                        "关于同意湖北省风景园林学会改革工作方案备案的通知",
                        "mainRecipient",
                        "湖北省风景园林学会",
                        "signer",
                        "fgfzx",
                        "disclosureType",
                        "PROACTIVE"));
    }

    private String upload(String name, byte[] content) throws Exception {
        String answer = mvc.perform(multipart("/api/v1/attachments")
                        .file(new MockMultipartFile("file", name, null, content))
                        .param("caseNo", caseNo)
                        .with(people.script(CLERK)))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return (String) Json.readTree(answer).get("id");
    }

    @SuppressWarnings("unchecked")
    private List<String> kindsFor(String username) throws Exception {
        String answer = mvc.perform(get("/api/v1/cases/{no}/documents", caseNo).with(people.script(username)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items").isArray())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return ((List<Map<String, Object>>) Json.readTree(answer).get("items"))
                .stream().map(item -> (String) item.get("kind")).toList();
    }

    private String text(String kind) throws IOException {
        byte[] pdf = documents.content(documents.latest(caseNo, kind).orElseThrow());
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\p{Z}]", "");
        }
    }

    private static List<String> names(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
