package org.xuegai.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuegai.testing.BrowserTest;

import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

class ShellBrowserTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"/help, fjyl.jb, help", "/admin, admin, admin", "/no-such-page, xhb.jingban, not-found"})
    void the_pages_of_the_frame_stand_in_both_widths(String path, String username, String name) {
        signIn(username);

        open(path);

        shoot(name);
        assertAccessible();
    }

    @Test
    void the_page_speaks_english_after_one_click_and_chinese_after_another() {
        signIn("fjyl.jb");
        open("/help");

        page.click("text=English");
        assertThat(page.getByRole(AriaRole.HEADING, new com.microsoft.playwright.Page.GetByRoleOptions().setLevel(1)))
                .hasText("Help with filing");

        page.click("text=中文");
        assertThat(page.getByRole(AriaRole.HEADING, new com.microsoft.playwright.Page.GetByRoleOptions().setLevel(1)))
                .hasText("填报帮助");
    }
}
