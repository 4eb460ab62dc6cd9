package org.xuegai.document;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseStatuses;
import org.xuegai.casework.CaseTypes;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.CaseOpenings;
import org.xuegai.demo.DemoActs;
import org.xuegai.document.archive.ArchivePackages;
import org.xuegai.document.archive.ArchivePlan;
import org.xuegai.document.archive.ArchivePlans;
import org.xuegai.testing.People;
import org.xuegai.testing.SamplePapers;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The papers of a matter of the association's own, which is no society's: from the draft to the archive. */
@XuegaiTest
@Tag("database")
class OwnMatterPapersTest {

    private static final String OFFICE = "bgs";
    private static final String OFFICER = "xhb.jingban";

    @Autowired
    private CaseOpenings openings;

    @Autowired
    private CaseTypes types;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseStatuses statuses;

    @Autowired
    private CaseEngine engine;

    @Autowired
    private DemoActs acts;

    @Autowired
    private CaseDocuments documents;

    @Autowired
    private MadePapers papers;

    @Autowired
    private ArchivePlans plans;

    @Autowired
    private ArchivePackages packages;

    @Autowired
    private Submissions submissions;

    @Autowired
    private People people;

    @Autowired
    private MockMvc mvc;

    private String caseNo;

    @BeforeEach
    void an_issued_list() {
        SamplePapers.ADDRESSED.clear();
        caseNo = openings.beginOwn(types.get("reform-plan"), "2026年度试点名单", null, people.actor(OFFICER), draft -> {})
                .caseNo();
        statuses.enter(caseNo, CaseStatus.UNDER_REVIEW, null);
        papers.make(caseNo, SamplePapers.RECORD, null);
        engine.startBeside(caseFiles.get(caseNo), "document-issue", Map.of("documentKind", SamplePapers.LIST));
        acts.complete(OFFICE, caseNo, "UserTask_PrepareDocument", Map.of("proofread", true, "signer", "fgfzx"));
        acts.complete(
                OFFICE, caseNo, "UserTask_DispatchDocument", Map.of("sealApplied", true, "deliveryMethod", "SYSTEM"));
    }

    @Test
    void its_list_is_addressed_to_the_societies_concerned() throws Exception {
        assertThat(text(documents.latest(caseNo, SamplePapers.LIST).orElseThrow()))
                .contains("各有关学会：", "附件：名单", "湖北省科学技术协会");
        mvc.perform(get("/cases/" + caseNo).with(people.page(OFFICER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("抽取记录")));
        mvc.perform(get("/cases/" + caseNo + "/approval-form").with(people.page(OFFICER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("2026年度试点名单")));
    }

    @Test
    void it_is_archived_as_long_as_its_longest_kept_paper() {
        statuses.enter(caseNo, CaseStatus.CLOSED, null);

        ArchivePlan plan = plans.plan(caseFiles.get(caseNo), "PERMANENT");

        assertThat(plan.lines())
                .extracting(ArchivePlan.Line::name)
                .first()
                .asString()
                .contains("公布名单");
        assertThat(plan.lines())
                .extracting(ArchivePlan.Line::name)
                .last()
                .asString()
                .contains("抽取记录");
        assertThat(plan.missing()).doesNotContain("受理通知书");
        submissions.record(
                caseNo,
                ArchivePackages.FORM,
                null,
                null,
                Map.of("retentionPeriod", "PERMANENT"),
                people.actor(OFFICER));
        assertThat(packages.build(caseNo).docNumber()).contains("-Y-");
        assertThat(documents.list(caseNo)).extracting(CaseDocument::kind).containsAll(List.of("archive-list"));
    }

    private String text(CaseDocument paper) throws IOException {
        try (var document = Loader.loadPDF(documents.content(paper))) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\p{Z}]", "");
        }
    }
}
