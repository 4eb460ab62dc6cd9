package org.xuegai.reformplan;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.account.Actor;
import org.xuegai.attachment.Attachments;
import org.xuegai.attachment.SampleFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.form.FormInput;
import org.xuegai.reformplan.task.ReformTasks;
import org.xuegai.request.SideRequests;
import org.xuegai.testing.BrowserTest;
import org.xuegai.testing.People;

import static org.assertj.core.api.Assertions.assertThat;

class ReformPlanPagesTest extends BrowserTest {

    @Autowired
    private PlanCases cases;

    @Autowired
    private ReformTasks tasks;

    @Autowired
    private SideRequests requests;

    @Autowired
    private Attachments attachments;

    @Autowired
    private People people;

    @BeforeEach
    void a_batch_is_open() {
        cases.openBatch();
    }

    @Test
    void staff_follow_a_batch() {
        cases.underReview();
        signIn("xhb.jingban");

        look("/batches", "batches");
        look("/batches/GG-2026", "batch");
        look("/batches/new", "batch-new");
        page.fill("#code", "GG-2026");
        page.fill("#deadline", "2026-12-26");
        follow(page, "main form button.btn");
        assertThat(page.locator(".errors").innerText()).contains("已经用过", "休息日");
        shoot("batch-new-errors");
        assertAccessible();
    }

    @Test
    void staff_and_societies_read_the_task_register() {
        approved();
        signIn("xhb.buzhang");
        look("/tasks-register", "tasks-register");
        signIn("hjkx.jb");
        look("/tasks-register", "society-tasks");
    }

    @Test
    void a_society_asks_for_a_change_of_its_plan() {
        String caseNo = approved();
        signIn("hjkx.jb");

        look("/cases/" + caseNo + "/requests/adjustment", "adjustment");
        follow(page, "main form .btns button");
        assertThat(page.locator(".errors").isVisible()).isTrue();
        shoot("adjustment-errors");
    }

    @Test
    void a_society_may_leave_out_only_the_tasks_that_can_be_left_out() {
        String caseNo = cases.begun();
        signIn("hjkx.jb");

        open("/cases/" + caseNo + "/form/row/reformTaskRows/11");
        assertThat(applicabilities()).containsExactly("适用", "已完成");
        assertThat(page.locator("fieldset .hint").first().innerText()).contains("不能选“不适用”");
        look("/cases/" + caseNo + "/form/row/reformTaskRows/2", "task-that-may-be-left-out");
        assertThat(applicabilities()).containsExactly("适用", "不适用", "已完成");
    }

    private List<String> applicabilities() {
        return page.locator("fieldset label.choice").allInnerTexts();
    }

    @Test
    void a_society_asks_for_more_time() {
        String caseNo = cases.begun();
        signIn("hjkx.jb");

        look("/cases/" + caseNo + "/requests/extension", "extension");
    }

    @Test
    void the_head_decides_on_a_request_with_its_papers_before_the_plan_is_sent() {
        String caseNo = cases.begun();
        Actor clerk = people.actor("hjkx.jb");
        String file = attachments
                .store(caseNo, "理事会纪要.pdf", new ByteArrayInputStream(SampleFiles.pdf()), clerk)
                .id();
        Map<String, Object> asked = Map.of(
                "requestedDueDate", "2027-01-29",
                "extensionReason", "本会正在换届，新一届理事会定于明年一月召开，届时审议改革方案，恳请适当延期报送。",
                "progressSoFar", "方案已经起草，正在征求理事意见。",
                "extensionFiles", List.of(file));
        requests.save(caseNo, "extension", 0, FormInput.ofJson(asked), clerk);
        requests.send(caseNo, "extension", 1, clerk);
        signIn("xhb.buzhang");

        open("/inbox");
        follow(page, ".list .item h3 a");
        assertThat(page.locator(".files a").innerText()).isEqualTo("理事会纪要.pdf");
        assertThat(page.locator("a[href='/cases/" + caseNo + "']").count()).isZero();
        shoot("decide-extension");
        assertAccessible();
    }

    private void look(String path, String name) {
        open(path);
        assertThat(page.locator("h1").count()).as(path).isEqualTo(1);
        shoot(name);
        assertAccessible();
    }

    private String approved() {
        String caseNo = cases.underReview();
        cases.enter(caseNo, CaseStatus.PENDING_DECISION, CaseStatus.DECIDED, CaseStatus.ISSUED);
        tasks.registerFrom(caseNo);
        return caseNo;
    }
}
