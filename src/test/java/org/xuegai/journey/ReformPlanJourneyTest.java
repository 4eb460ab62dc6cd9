package org.xuegai.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.casework.CaseStatus;
import org.xuegai.demo.DemoActs;
import org.xuegai.demo.DemoPeople;
import org.xuegai.demo.DemoPlan;
import org.xuegai.document.seal.SealedPages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** A reform plan from the clerk's draft to the issued notice, every step in a browser. */
class ReformPlanJourneyTest extends PlanJourneyTest {

    @Autowired
    private DemoActs acts;

    @Autowired
    private SealedPages sealedPages;

    @Test
    void a_plan_is_filed_returned_filed_again_decided_and_issued() {
        looking = true;
        travel(page);
    }

    @Test
    void the_same_way_is_open_without_any_script() {
        travel(withoutScript());
    }

    private void travel(Page by) {
        visitor = by;
        clerkFiles();
        secretaryAgrees();
        secretaryRegistersTheResolution();
        presidentSigns();
        officerAccepts();
        officerReturns();
        clerkRevises();
        secretaryAgrees();
        presidentSigns();
        officerAgrees();
        countersigned("jcb");
        countersigned("zzrsb");
        headAgrees();
        officerRecordsTheMeeting();
        viceChairDecides();
        assertStatus(CaseStatus.DECIDED);
        officeIssues();
        assertStatus(CaseStatus.CLOSED);
        assertThat(docNumber()).matches(".+〔2026〕\\d+号");
    }

    private void clerkFiles() {
        signIn(visitor, "fjyl.jb");
        visitor.navigate(url("/cases"));
        go("text=开始填写");
        caseNo = visitor.url().replaceAll(".*/cases/([^/]+)/form.*", "$1");
        acts.save("fjyl.jb", caseNo, plan());

        visitor.navigate(url("/cases/" + caseNo + "/form"));
        look("plan-tasklist");
        go("text=个人会员超过 300 人");
        fill("reformTaskRows[11].targetValue", "300");
        go("text=保存，返回清单");
        assertThat(visitor.textContent(".errors")).contains("301");
        look("plan-row");
        fill("reformTaskRows[11].targetValue", "360");
        go("text=保存，返回清单");
        go(".tasks a:has-text('方案正文')");
        upload("planFile", "方案正文.pdf", DemoSample.PDF);
        go("text=保存，返回清单");
        go(".tasks a:has-text('核对全部内容')");
        look("plan-check");
        go("main form button");
        assertThat(visitor.textContent("main")).contains("已送秘书长校核");
        look("case-of-the-society");
    }

    private void secretaryAgrees() {
        take("fjyl.msz");
        choose("secretaryDecision", "AGREE");
        submit("secretary-check");
    }

    private void secretaryRegistersTheResolution() {
        take("fjyl.msz");
        fill("meetingTitle", "第五届理事会第七次会议");
        choose("meetingType", "BOARD");
        fill("meetingDate", "2026-11-20");
        choose("meetingMode", "ON_SITE");
        fill("expectedCount", "60");
        fill("presentCount", "50");
        fill("approveCount", "48");
        fill("opposeCount", "1");
        fill("abstainCount", "1");
        upload("minutesFile", "理事会纪要.pdf", DemoSample.PDF);
        upload("attendanceFile", "签到表.pdf", DemoSample.PDF);
        submit("board-resolution");
    }

    private void presidentSigns() {
        take("fjyl.lsz");
        choose("presidentDecision", "SIGN");
        tick("commitmentAgreed");
        upload("sealedPageFile", "签章页.pdf", sealedPages.pdf(caseNo));
        fill("presidentSignature", DemoPeople.PASSWORD);
        submit("president-sign");
    }

    private void officerAccepts() {
        take("xhb.jingban");
        List.of("materialsComplete", "formatValid", "withinScope").forEach(this::tick);
        choose("intakeDecision", "ACCEPT");
        submit("intake");
    }

    private void officerReturns() {
        take("xhb.jingban");
        reviewRows("NEEDS_WORK");
        fill("taskReviews[11].taskReviewOpinion", "请写明服务点设在哪里。");
        choose("reviewDecision", "RETURN");
        fill("reviewOpinionText", "第 12 项请写明入会服务点设在哪里。");
        Locator place = visitor.locator("input[name=returnedFields][value='reform-plan:reformTaskRows[11]']");
        if (!place.isVisible()) {
            visitor.click(".dock button:last-of-type");
        }
        place.check();
        submit("review");
        assertStatus(CaseStatus.RETURNED);
    }

    private void clerkRevises() {
        take("fjyl.jb");
        look("plan-returned");
        go("text=个人会员超过 300 人");
        fill("reformTaskRows[11].reformMeasures", "在省风景园林设计院和两所高校设入会服务点，开通网上入会，学生会员首年免会费。");
        go("text=保存，返回清单");
        go(".tasks a:has-text('核对全部内容')");
        go("main form button");
        runJobs();
    }

    private void officerAgrees() {
        take("xhb.jingban");
        assertThat(visitor.textContent("main")).contains("与第 1 次报送相比，改了 1 处");
        reviewRows("QUALIFIED");
        choose("reviewDecision", "AGREE");
        fill("reviewOpinionText", "所提问题已改正，13 项均合格。");
        submit("review-again");
    }

    private void countersigned(String department) {
        take(department);
        choose("countersignResult", "NO_OBJECTION");
        submit("countersign");
    }

    private void headAgrees() {
        take("xhb.buzhang");
        choose("headDecision", "AGREE");
        submit("head-review");
    }

    private void officerRecordsTheMeeting() {
        take("xhb.jingban");
        fill("meetingTitle", "学会改革工作领导小组会议");
        fill("meetingDate", "2026-11-23");
        fill("meetingMinutesNo", "纪要〔2026〕6 号");
        fill("attendees", "贺文昭、沈怀瑾");
        choose("groupResolution", "AGREE");
        fill("groupOpinion", "研究通过，同意备案实施。");
        upload("minutesFile", "领导小组会议纪要.pdf", DemoSample.PDF);
        submit("group-meeting");
    }

    /** On a phone: open, one tap on the opinion, one on the button. */
    private void viceChairDecides() {
        Page desk = visitor;
        visitor = looking ? phone() : visitor;
        take("fgfzx");
        assertThat(visitor.textContent("h1")).contains("风景园林学会");
        assertThat(visitor.locator(".dock").boundingBox().y).isLessThan(844);
        choose("finalDecision", "FILE");
        submit("decide");
        visitor = desk;
    }

    private void officeIssues() {
        take("bgs");
        tick("proofread");
        submit("document-issue");
        take("bgs");
        tick("sealApplied");
        choose("deliveryMethod", "SYSTEM");
        submit("document-dispatch");
        visitor.navigate(url("/cases/" + caseNo));
        look("case-of-the-association");
    }

    private void reviewRows(String ofRowTwelve) {
        Locator closed = visitor.locator("details.rv:not([open]) > summary");
        while (closed.count() > 0) {
            closed.first().click();
        }
        for (int i = 0; i < 13; i++) {
            choose("taskReviews[" + i + "].taskReviewResult", i == 11 ? ofRowTwelve : "QUALIFIED");
        }
    }

    private Map<String, Object> plan() {
        Map<String, Object> plan = DemoPlan.of(society(), "竺景明", "苏园成", "叶小筑", LocalDate.of(2026, 12, 1), END);
        plan.remove("planFile");
        return plan;
    }
}
