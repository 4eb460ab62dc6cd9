package org.xuegai.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.xuegai.platform.Json;
import org.xuegai.testing.BrowserTest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.regex.Pattern.compile;

/** The diagram alone on a page, under the program's own content security policy. */
class DiagramBrowserTest extends BrowserTest {

    private static final String PAGE =
            """
            <!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>流程图</title>
            <link rel="stylesheet" href="/assets/xuegai.css">
            <link rel="stylesheet" href="/assets/diagram-style.css"></head>
            <body><main class="wrap"><h1>流程图</h1>
            <figure role="region" aria-label="流程图" tabindex="0" data-diagram="/probe/diagram"></figure></main>
            <script src="/assets/diagram.js" defer></script></body></html>
            """;

    @Test
    void the_path_taken_and_the_open_step_are_marked_and_nothing_else() {
        show(List.of(
                visit("StartEvent_SocietyStage", "00", "00"),
                visit("Gateway_StartWithClerk", "00", "00"),
                visit("Gateway_CheckEntry", "00", "01"),
                visit("UserTask_SecretaryCheck", "01", null)));

        assertThat(element("UserTask_SecretaryCheck")).hasClass(compile("\\bnow\\b"));
        assertThat(element("Flow_Gateway_StartWithClerk_Gateway_CheckEntry")).hasClass(compile("\\btook\\b"));
        assertThat(element("UserTask_Revise")).not().hasClass(compile("\\b(took|now)\\b"));
        shoot("diagram");
        assertAccessible();
    }

    private void show(List<Map<String, Object>> activities) {
        String policy = page.navigate(url("/sign-in")).headers().get("content-security-policy");
        page.route(
                "**/probe",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setHeaders(Map.of("content-security-policy", policy))
                        .setBody(PAGE)));
        page.route(
                "**/probe/diagram",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(Json.write(Map.of("xml", societyApproval(), "activities", activities)))));
        open("/probe");
    }

    private Locator element(String id) {
        return page.locator("[data-element-id='" + id + "']");
    }

    private static Map<String, Object> visit(String id, String from, String to) {
        return to == null ? Map.of("id", id, "start", at(from)) : Map.of("id", id, "start", at(from), "end", at(to));
    }

    private static String at(String second) {
        return "2026-11-23T09:00:" + second + "Z";
    }

    private static String societyApproval() {
        try {
            return Files.readString(Path.of("processes/shared/society-approval.bpmn"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
