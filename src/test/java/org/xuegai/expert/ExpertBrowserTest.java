package org.xuegai.expert;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.casework.OpenWork;
import org.xuegai.demo.DemoPeople;
import org.xuegai.testing.BrowserTest;
import org.xuegai.testing.People;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The register and the draw at a desk, the invitation on an expert's phone. */
class ExpertBrowserTest extends BrowserTest {

    @Autowired
    private ExpertCases cases;

    @Autowired
    private ExpertGroups groups;

    @Autowired
    private OpenWork openWork;

    @Autowired
    private People people;

    private String caseNo;

    @BeforeEach
    void experts_are_wanted() {
        caseNo = cases.forVisit();
    }

    private String task(String username) {
        return openWork.of(caseNo, people.actor(username)).stream()
                .filter(OpenWork.OpenTask::mine)
                .findFirst()
                .orElseThrow()
                .taskId();
    }

    private void drawnBy(Page visitor) {
        signIn(visitor, "zb.chengyuan1");
        visitor.navigate(url("/tasks/" + task("zb.chengyuan1")));
        follow(visitor.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("随机抽取")));
    }

    @Test
    void the_register_reads_well_and_says_what_is_wrong_at_its_field() {
        signIn("xhb.jingban");
        open("/experts");
        shoot("experts");
        assertAccessible();
        open("/experts/E07");
        shoot("expert");
        assertAccessible();
        open("/experts/new");
        follow(page.locator("main form button").last());
        assertThat(page.locator(".errors")).containsText("请填姓名");
        shoot("expert-edit");
        assertAccessible();
    }

    @Test
    void a_group_is_drawn_without_script_and_the_record_proves_it() {
        Page visitor = withoutScript();
        drawnBy(visitor);
        assertThat(visitor.locator("#draw")).containsText("抽取结果（第 1 次）");
        visitor.fill("[name=compositionNote]", "本学科专家均须回避，已请相近学科的专家。");
        follow(visitor.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("再次抽取")));
        assertThat(visitor.locator("#draw .errors")).containsText("再次抽取要写明理由");

        follow(visitor.locator("#draw .meta a"));

        assertThat(visitor.locator("main")).containsText("复算一致");
        page = desk();
        signIn("jdy");
        page.navigate(visitor.url());
        shoot("expert-draw");
        assertAccessible();
    }

    @Test
    void the_task_force_sees_the_draw_and_confirms_it() {
        drawnBy(page);
        shoot("select-experts");
        assertAccessible();

        page.fill("[name=compositionNote]", "本学科专家均须回避，已请相近学科的专家。");
        follow(page.locator(".dock button"));

        assertThat(page.locator("main")).not().containsText("遴选专家：湖北省环境科学学会");
    }

    @Test
    void an_expert_answers_with_one_hand() {
        drawnBy(page);
        page.fill("[name=compositionNote]", "本学科专家均须回避，已请相近学科的专家。");
        follow(page.locator(".dock button"));
        String expert = groups.all(caseNo, Purpose.INSPECTION).get(0).username();

        page = phone();
        signIn(expert);
        assertThat(page).hasURL(url("/experts/mine"));
        shoot("my-inspections");
        assertAccessible();
        follow(page.locator("main a.btn"));
        page.getByText("参加", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("没有", new Page.GetByTextOptions().setExact(true)).click();
        shoot("expert-invitation");
        assertAccessible();
        page.check("[type=checkbox][name=expertCommitmentAgreed]");
        page.fill("[name=expertSignature]", DemoPeople.PASSWORD);
        follow(page.locator(".dock button"));

        open("/experts/mine");
        assertThat(page.locator("main")).containsText("查看材料");
        shoot("my-inspections-confirmed");
    }
}
