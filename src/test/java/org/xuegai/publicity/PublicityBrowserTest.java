package org.xuegai.publicity;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.testing.BrowserTest;

import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** The public page, an objection and its way to the answer, with and without JavaScript. */
class PublicityBrowserTest extends BrowserTest {

    private static final String REASON = "二〇二六年九月的理事会实到人数不足三分之二，纪要所附签到表与会场照片不符，请予核查。";

    @Autowired
    private PublicityCases cases;

    @BeforeEach
    void a_case_is_sent_to_be_made_public() {
        cases.begin();
    }

    private void fillIn(Page visitor) {
        visitor.fill("[name=objectorName]", PublicityCases.OBJECTOR);
        visitor.fill("[name=objectorPhone]", "13800001234");
        visitor.fill("[name=objectionSubject]", "对拟同意备案有异议");
        visitor.fill("[name=objectionReason]", REASON);
    }

    @Test
    void anybody_reads_a_notice_objects_and_looks_the_answer_up() {
        cases.published();
        open("/public/notices");
        shoot("public-list");
        assertAccessible();
        follow(page, "#main .item a");
        shoot("public-notice");
        assertAccessible();

        follow(page, "#main a.btn");
        follow(page, "#main form button");
        shoot("objection-errors");
        assertAccessible();
        assertThat(page.title()).startsWith("有错误");
        fillIn(page);
        page.setInputFiles("input[type=file]", Path.of("pom.xml"));
        follow(page, "#main form button");
        assertThat(page.locator(".errors").textContent()).contains("pdf");
        page.setInputFiles("input[type=file]", new Path[0]);
        follow(page, "#main form button");
        shoot("objection-receipt");
        assertAccessible();
        String receiptNo = page.textContent("#receipt-no");
        String secret = page.textContent("#secret");

        open("/public/objections");
        page.fill("#receiptNo", receiptNo);
        page.fill("#secretCode", secret);
        follow(page, "#main form button");
        shoot("objection-look-up");
        assertAccessible();
        assertThat(page.locator("#main").textContent()).contains("正在核查").doesNotContain(PublicityCases.OBJECTOR);
    }

    @Test
    void without_a_script_an_anonymous_objection_comes_through_on_a_phone() {
        Page visitor = withoutScript();
        visitor.setViewportSize(390, 844);
        visitor.navigate(url("/public/notices/" + cases.published() + "/objections/new"));

        visitor.check("[name=objectorType][value=ANONYMOUS]");
        visitor.fill("[name=objectionSubject]", "对拟同意备案有异议");
        visitor.fill("[name=objectionReason]", REASON);
        follow(visitor, "#main form button");
        visitor.fill("[name=objectionClue]", "请查会议室九月十二日的预约登记。");
        follow(visitor, "#main form button");

        assertThat(visitor.textContent("#receipt-no")).startsWith("YY");
    }

    @Test
    void the_verifier_has_the_objection_beside_the_form_and_the_office_its_period() {
        signIn(PublicityCases.OFFICE);
        open("/tasks/" + cases.task("UserTask_PreparePublicity"));
        shoot("publicity-notice");
        assertAccessible();
        assertThat(page.locator("#main").textContent()).contains("公示到哪一天", "11月30日");
        assertThat(page.inputValue("[name=publicityContent]"))
                .contains("现予公示。\n公示期内")
                .doesNotContain("<");

        cases.object(cases.published());
        signIn(PublicityCases.VERIFIER);
        open("/tasks/" + cases.task("UserTask_VerifyObjection"));
        shoot("objection-verification");
        assertAccessible();
        open("/publicity");
        shoot("publicity-list");
        assertAccessible();
        follow(page, "#main .files a");
        shoot("objection-file");
        assertAccessible();
    }
}
