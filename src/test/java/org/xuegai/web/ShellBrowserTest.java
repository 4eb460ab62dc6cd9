package org.xuegai.web;

import org.junit.jupiter.api.Test;
import org.xuegai.testing.BrowserTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

class ShellBrowserTest extends BrowserTest {

    @Test
    void the_page_speaks_english_after_one_click_and_chinese_after_another() {
        signIn("fjyl.jb");
        open("/help");

        follow(page, "text=English");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Help with filing");

        follow(page, "text=中文");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("填报帮助");
    }
}
