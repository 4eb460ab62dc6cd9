package org.xuegai.consultation;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.casework.OpenWork;
import org.xuegai.demo.DemoActs;
import org.xuegai.demo.consultation.DemoConsultationSteps;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.testing.BrowserTest;
import org.xuegai.testing.People;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A consultation on the screens of those who take part in it. */
class ConsultationBrowserTest extends BrowserTest {

    @Autowired
    private DemoConsultationSteps steps;

    @Autowired
    private DemoActs acts;

    @Autowired
    private Issues issues;

    @Autowired
    private OpenWork openWork;

    @Autowired
    private People people;

    @Autowired
    private XuegaiClock clock;

    private String issueNo;
    private String meetingNo;

    @BeforeEach
    void a_meeting_is_called() {
        issueNo = steps.raises("fjyl", "办公用房协调");
        meetingNo = steps.calls("SPECIAL", ConsultationScene.MEETING_DAY);
    }

    private void task(Page visitor, String username, String caseNo) {
        page = visitor;
        signIn(username);
        String id = openWork.of(caseNo, people.actor(username)).stream()
                .filter(OpenWork.OpenTask::mine)
                .findFirst()
                .orElseThrow()
                .taskId();
        open("/tasks/" + id);
    }

    @Test
    void the_officer_drafts_the_agenda_and_the_chair_approves_it_on_the_phone() {
        task(desk(), "xhb.jingban", meetingNo);
        assertThat(page.locator("main")).containsText("办公用房协调");
        shoot("consultation-agenda");
        assertAccessible();
        steps.drafts(meetingNo);

        task(phone(), "fgfzx", meetingNo);
        assertThat(page.locator("main")).containsText("办公用房协调");
        shoot("consultation-agenda-decision");
        assertAccessible();
        page.locator(".tile")
                .filter(new Locator.FilterOptions().setHasText("同意"))
                .first()
                .click();
        arrive(page, () -> page.locator("main button[type=submit], main .btn:not(.plain)")
                .last()
                .click());

        acts.timePasses();
        assertThat(issues.get(issueNo).state()).isEqualTo(ConsultationIssue.State.LISTED);
    }

    @Test
    void the_pages_of_issues_meetings_and_resolutions_fit_desk_and_phone() {
        steps.drafts(meetingNo);
        steps.approves(meetingNo);
        clock.travelTo(ConsultationScene.MEETING_DAY.atTime(11, 0));
        steps.runs(meetingNo, "RESOLVED", "fjyl.jb", ConsultationScene.DUE);

        for (Page visitor : List.of(desk(), phone())) {
            page = visitor;
            signIn("xhb.jingban");
            for (String path : List.of("", "/meetings/" + meetingNo, "/issues/" + issueNo)) {
                open("/consultations" + path);
                assertAccessible();
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .isTrue();
                shoot("consultations" + path.replaceAll("/(\\w+)/.*", "-$1"));
            }
        }
    }

    @Test
    void a_clerk_raises_an_issue_and_reports_without_script() {
        page = withoutScript();
        signIn("fjyl.jb");
        open("/consultations");
        follow(page.locator("main form button"));
        assertThat(page.locator("h1")).containsText("会商议题");
        shoot("consultation-issue-form");
        follow(page.locator(".tasks a:has-text('议题和诉求')"));
        page.fill("[name=issueTitle]", "专职人员社保缴纳");
        page.selectOption("[name=issueCategory]", "STAFF");
        page.fill("[name=issueDescription]", "学会新聘两名专职人员，社会保险需以学会名义开户缴纳，社保经办机构要求提供业务主管单位的用工说明，已两次往返仍未办成，影响人员到岗。");
        page.fill("[name=requestedHelp]", "请省科协出具用工说明，并与社保经办机构沟通。");
        shoot("consultation-issue-section");
        follow(page.locator("text=保存，返回清单"));
        follow(page.locator(".tasks a:has-text('核对全部内容')"));
        follow(page.locator("main form .btn:not(.plain)").last());

        acts.timePasses();
        assertThat(issues.ofSociety(people.actor("fjyl.jb").societyId()))
                .extracting(ConsultationIssue::title)
                .contains("专职人员社保缴纳");
    }

    @Test
    void an_officer_calls_a_meeting_a_page_at_a_time() {
        page = phone();
        signIn("xhb.jingban");
        open("/consultations");
        follow(page.locator("main a.btn:has-text('动议会商'), main button:has-text('动议会商')"));
        follow(page.locator(".tasks a:has-text('会商安排')"));
        assertThat(page.locator("[name=meetingTitle]")).isVisible();
        assertAccessible();
        shoot("consultation-meeting-section");
    }
}
