package org.xuegai.document;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseStatuses;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.OpinionBox;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.CaseOpenings;
import org.xuegai.demo.DemoActs;
import org.xuegai.demo.DemoDecisionSteps;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.testing.BrowserTest;
import org.xuegai.testing.DemoData;
import org.xuegai.testing.People;

import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

class DocumentBrowserTest extends BrowserTest {

    private FiledCase filedCase;

    @Autowired
    void filedCase(
            JdbcClient jdbc,
            CaseOpenings openings,
            CaseStatuses statuses,
            Submissions submissions,
            CaseTimeline timeline,
            XuegaiClock clock,
            People people) {
        filedCase = new FiledCase(jdbc, openings, statuses, submissions, timeline, clock, people);
    }

    @Test
    void the_approval_form_reads_well_on_a_desk_and_on_a_phone() {
        String caseNo = filedCase.begun();
        filedCase.filePlan(caseNo);
        filedCase.enter(caseNo, CaseStatus.SUBMITTED, CaseStatus.ACCEPTED, CaseStatus.UNDER_REVIEW);
        filedCase.opinion(caseNo, OpinionBox.society, null, "fjyl.lsz", "经第五届理事会第六次会议审议通过，同意报送。");
        filedCase.opinion(caseNo, OpinionBox.officer, null, "xhb.jingban", "13 项均合格。");
        filedCase.opinion(caseNo, OpinionBox.countersign, "FINANCE", "jcb", "第 8 项财务制度时限可行。");
        signIn("xhb.buzhang");

        open("/cases/" + caseNo + "/approval-form");

        assertThat(page.locator(".sheet h1")).containsText("审批表");
        assertThat(page.locator(".sheet")).containsText("打印人：沈怀瑾");
        shoot("approval-form");
        assertAccessible();
    }

    @Test
    void the_office_makes_a_number_void_and_finds_the_paper_to_issue_again(
            @Autowired DemoData cases, @Autowired DemoDecisionSteps decisions, @Autowired DemoActs acts) {
        cases.create();
        decisions.viceChairFiles("GGFA-2026-0004");
        acts.complete("bgs", "GGFA-2026-0004", "UserTask_PrepareDocument", Map.of("proofread", true));
        signIn("bgs");
        open("/documents/numbers");
        shoot("document-numbers");
        assertAccessible();

        follow(page.getByLabel("作废 示科协学〔2026〕2号"));
        assertAccessible();
        follow(page.locator("main form button").last());
        assertThat(page.locator(".errors")).isVisible();
        shoot("document-number-void");
        page.fill("#reason", "标题写错");
        follow(page.locator("main form button").last());

        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("〔2026〕2号")))
                .containsText("标题写错");
        open("/inbox");
        assertThat(page.locator("main")).containsText("拟文核稿");
    }

    @Test
    void the_clerk_finds_the_stamped_page_to_print_on_the_case_page() {
        String caseNo = filedCase.begun();
        filedCase.filePlan(caseNo);
        filedCase.file(caseNo, "secretary-check", "fjyl.msz", Map.of("secretaryDecision", "AGREE"));
        signIn("fjyl.jb");
        open("/cases/" + caseNo);

        assertThat(page.locator("a[href$='sealed-page.pdf']")).hasText("下载签章页");
        assertThat(page.locator("a[href$='approval-form']")).hasCount(0);
    }
}
