package org.xuegai.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuegai.testing.BrowserTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

class AccountBrowserTest extends BrowserTest {

    @Test
    void the_sign_in_page_can_be_used_by_everybody() {
        open("/sign-in");

        assertAccessible();
        shoot("sign-in");
    }

    @Test
    void a_wrong_password_says_so_and_keeps_the_account_name() {
        open("/sign-in");
        page.fill("#username", "hjkx.jb");
        page.fill("#password", "wrong");
        follow(page, "main form button");

        assertThat(page.locator(".errors")).containsText("账号或口令不对");
        assertThat(page.locator("#username")).hasValue("hjkx.jb");
        assertAccessible();
        shoot("sign-in-failed");
    }

    @ParameterizedTest
    @CsvSource({
        "hjkx.jb, /profile, profile",
        "hjkx.jb, /profile/password, password",
        "hjkx.jb, /society, society",
        "admin, /admin/societies, societies",
        "admin, /admin/societies/new, society-new",
        "admin, /admin/accounts, accounts",
        "admin, /admin/accounts/new, account-new",
        "jdy, /audit, audit"
    })
    void pages_are_accessible_at_both_widths(String username, String path, String name) {
        signIn(username);
        open(path);

        assertAccessible();
        shoot(name);
    }

    @Test
    void an_administrator_makes_a_society_and_its_clerk_usable_without_script() {
        page = withoutScript();
        signIn("admin");
        open("/admin/societies/new");
        page.fill("#code", "SLSX");
        page.fill("#name", "湖北省示例数学学会（虚构）");
        page.fill("#unifiedSocialCreditCode", "91350100M000100Y43");
        page.selectOption("#partyOrgForm", "BRANCH");
        for (String count : new String[] {
            "boardCount", "boardFrontlineCount", "standingBoardCount", "standingBoardFrontlineCount",
            "leadershipCount", "youngLeaderCount", "individualMemberCount", "unitMemberCount",
            "fullTimeStaffCount", "officeArea"
        }) {
            page.fill("#" + count, "25");
        }
        follow(page, "main form .btn");
        open("/admin/accounts/new");
        page.fill("#username", "slsx.jb");
        page.fill("#name", "庚小七");
        page.check("input[value=societyClerk]");
        page.selectOption("#societyId", new com.microsoft.playwright.options.SelectOption().setLabel("湖北省示例数学学会（虚构）"));
        follow(page, "main form .btn");
        String password = page.textContent("#one-time-password");

        page.context().clearCookies();
        open("/sign-in");
        page.fill("#username", "slsx.jb");
        page.fill("#password", password);
        follow(page, "main form button");
        page.fill("#current", password);
        page.fill("#replacement", "Qiushi#2026");
        page.fill("#repeated", "Qiushi#2026");
        follow(page, "main form .btn");
        open("/society");

        assertThat(page.locator("h1")).hasText("湖北省示例数学学会（虚构）");
    }

    @Test
    void a_refused_society_leads_to_its_fields() {
        signIn("admin");
        open("/admin/societies/new");
        page.fill("#code", "x");
        follow(page, "main form .btn");

        assertThat(page.locator(".errors")).containsText("处需要修改");
        assertAccessible();
        shoot("society-refused");
    }

    @Test
    void an_account_page_offers_everything_an_administrator_may_do() {
        signIn("admin");
        open("/admin/accounts");
        follow(page, "text=xhb.jingban2");

        assertAccessible();
        shoot("account-edit");
    }
}
