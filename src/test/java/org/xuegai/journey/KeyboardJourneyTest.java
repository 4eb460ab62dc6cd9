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

import static org.assertj.core.api.Assertions.assertThat;

/** The work of a clerk and of a secretary-general without a mouse. */
class KeyboardJourneyTest extends PlanJourneyTest {

    @Autowired
    private DemoActs acts;

    private Keyboard keyboard;

    @Test
    void a_clerk_fills_in_a_task_and_a_secretary_general_agrees_with_the_keyboard_alone() {
        visitor = page;
        keyboard = new Keyboard(page);

        signInByKeyboard("fjyl.jb");
        open("/cases");
        enter("main form .btn");
        caseNo = page.url().replaceAll(".*/cases/([^/]+)/form.*", "$1");
        acts.save("fjyl.jb", caseNo, plan());
        open("/cases/" + caseNo + "/form");
        enter("a:has-text('个人会员超过 300 人')");
        keyboard.to("[name='reformTaskRows[11].targetValue']")
                .press("Control+a")
                .type("361");
        enter("form .btn:has-text('保存，返回清单')");
        enter(".tasks a:has-text('核对全部内容')");
        assertThat(page.textContent("main")).contains("361");
        enter("main form button");
        assertStatus(CaseStatus.SOCIETY_REVIEW);

        page.context().clearCookies();
        signInByKeyboard("fjyl.msz");
        enter(".item:has-text('" + caseNo + "') h3 a");
        keyboard.to("input[name=secretaryDecision]").press("Space");
        assertThat(page.isChecked("input[name=secretaryDecision][value=AGREE]")).isTrue();
        enter(".dock button:not([hidden])");
        runJobs();

        assertThat(page.url()).endsWith("/inbox");
        assertThat(page.textContent("main")).contains("登记理事会审议");
    }

    private void signInByKeyboard(String username) {
        open("/sign-in");
        keyboard.to("input[name=username]").type(username);
        keyboard.to("input[name=password]").type(DemoPeople.PASSWORD);
        arrive(page, () -> keyboard.press("Enter"));
    }

    private void enter(String selector) {
        keyboard.to(selector);
        arrive(page, () -> keyboard.press("Enter"));
    }

    private Map<String, Object> plan() {
        Map<String, Object> plan = DemoPlan.of(society(), "竺景明", "苏园成", "叶小筑", LocalDate.of(2026, 12, 1), END);
        plan.put("planFile", acts.paper("fjyl.jb", caseNo, "方案正文.pdf", List.of("改革工作方案正文")));
        return plan;
    }
}
