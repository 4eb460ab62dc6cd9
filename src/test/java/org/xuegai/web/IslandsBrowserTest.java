package org.xuegai.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuegai.testing.BrowserTest;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What the small scripts add to a page, each alone on a page of its own. */
class IslandsBrowserTest extends BrowserTest {

    private static final String AROUND =
            """
            <!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>样张</title>
            <meta name="htmx-config" content='{"includeIndicatorStyles":false,"allowEval":false}'>
            <link rel="stylesheet" href="/assets/xuegai.css"><script src="/assets/app.js" defer></script></head>
            <body><main class="wrap">%s</main></body></html>
            """;

    private final List<Request> sent = new ArrayList<>();
    private String policy;

    @BeforeEach
    void learnThePolicy() {
        policy = page.navigate(url("/sign-in")).headers().get("content-security-policy");
    }

    @Test
    void a_draft_saves_itself_without_the_password() {
        answer("/draft", 200, "{\"note\": \"草稿已自动保存，今天 09:00。\", \"version\": 4}");
        show(
                """
                <form data-autosave="/draft" data-autosave-failed="没有保存上">
                <input type="hidden" name="_csrf" value="token"><input type="hidden" name="_version" value="3">
                <label>名称 <input name="title"></label><label>口令 <input type="password" name="signature"></label>
                <p role="status" data-autosave-note></p></form>
                """);

        page.fill("[name=signature]", "secret");
        page.fill("[name=title]", "方案");

        assertThat(page.getByRole(AriaRole.STATUS)).hasText("草稿已自动保存，今天 09:00。");
        assertThat(page.locator("[name=_version]")).hasValue("4");
        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).headers()).containsEntry("x-csrf-token", "token");
        assertThat(sent.get(0).postData()).contains("title=").doesNotContain("secret");
    }

    @Test
    void a_draft_that_somebody_else_has_changed_says_so_and_stops_saving() {
        answer("/draft", 409, "{\"detail\": \"内容已被他人更新。\"}");
        page.clock().install();
        show(
                """
                <form data-autosave="/draft" data-autosave-failed="没有保存上">
                <label>名称 <input name="title"></label><p role="status" data-autosave-note></p></form>
                """);

        page.fill("[name=title]", "甲");
        page.clock().runFor(5_000);
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("内容已被他人更新。");
        page.fill("[name=title]", "乙");
        page.clock().runFor(5_000);

        assertThat(sent).hasSize(1);
    }

    @Test
    void when_the_session_has_ended_the_page_keeps_what_was_typed_until_it_can_be_saved() {
        page.route(
                "**/draft",
                route -> route.fulfill(
                        new Route.FulfillOptions().setStatus(302).setHeaders(Map.of("location", "/sign-in"))));
        show(
                """
                <form action="/sent" data-autosave="/draft" data-autosave-ended="登录已过期">
                <input type="hidden" name="_csrf" value="old"><label>名称 <input name="title"></label><button>保存</button>
                <p role="status" data-autosave-note></p></form>
                """);

        page.fill("[name=title]", "方案");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("登录已过期");
        page.unroute("**/draft");
        answer("/draft", 200, "{\"note\": \"草稿已自动保存。\"}");
        page.evaluate("dispatchEvent(new Event('focus'))");

        assertThat(page.getByRole(AriaRole.STATUS)).hasText("草稿已自动保存。");
        assertThat(page.locator("[name=title]")).hasValue("方案");
    }

    @Test
    void a_phrase_fills_the_opinion_and_a_second_one_joins_it() {
        show(
                """
                <label for="opinion">意见</label><textarea id="opinion"></textarea>
                <button type="button" data-phrase="同意" data-fills="opinion" hidden>同意</button>
                <button type="button" data-phrase="请按期实施" data-fills="opinion" hidden>请按期实施</button>
                <p data-counts="opinion" data-text="已写 {0} 字"></p>
                """);

        page.click("text=同意");
        page.click("text=请按期实施");

        assertThat(page.locator("#opinion")).hasValue("同意；请按期实施");
        assertThat(page.locator("[data-counts]")).hasText("已写 8 字");
    }

    @Test
    void j_and_k_walk_the_inbox_and_slash_goes_to_the_search() {
        show(
                """
                <input type="search" aria-label="查找"><ul class="list">
                <li class="item"><h3><a id="first" href="/1">甲</a></h3></li>
                <li class="item"><h3><a id="second" href="/2">乙</a></h3></li></ul>
                <p data-shortcuts hidden>快捷键</p>
                """);

        assertThat(page.locator("[data-shortcuts]")).isVisible();
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page.locator("#second")).isFocused();
        page.keyboard().press("k");
        assertThat(page.locator("#first")).isFocused();
        page.keyboard().press("/");
        assertThat(page.locator("[type=search]")).isFocused();
    }

    @Test
    void after_a_refused_submit_the_reader_stands_at_the_summary() {
        show("<h1>方案</h1><div class=\"errors\" tabindex=\"-1\"><h2>有 1 处需要修改</h2></div>");

        assertThat(page.locator(".errors")).isFocused();
    }

    private void show(String content) {
        page.route(
                "**/probe",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setHeaders(Map.of("content-security-policy", policy))
                        .setBody(AROUND.formatted(content))));
        open("/probe");
    }

    private void answer(String path, int status, String json) {
        page.route("**" + path, route -> {
            sent.add(route.request());
            route.fulfill(new Route.FulfillOptions()
                    .setStatus(status)
                    .setContentType("application/json")
                    .setBody(json));
        });
    }
}
