package org.xuegai.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xuegai.demo.DemoPeople;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A test in a real Chromium against the running application. Each test begins with {@link #page}, signed
 * out, 1366 px wide; afterwards a script error, a broken asset or a breach of the content security
 * policy on any of its pages fails it.
 */
@XuegaiTest
@Tag("browser")
@ExtendWith(NeedsChromium.class)
public abstract class BrowserTest {

    private static final int DESK = 1366;
    private static final int PHONE = 390;
    private static final Path SCREENS = Path.of("target", "screens");

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();

    /** The page most tests work on. */
    protected Page page;

    @LocalServerPort
    private int port;

    @BeforeEach
    void openBrowser() {
        page = desk();
    }

    @AfterEach
    void closeBrowser() {
        contexts.forEach(BrowserContext::close);
        assertThat(troubles).as("errors in the browser").isEmpty();
    }

    /** A fresh visitor at a desk, with cookies of their own. */
    protected final Page desk() {
        return visitor(options(DESK, 900));
    }

    /** A fresh visitor with a phone. */
    protected final Page phone() {
        return visitor(options(PHONE, 844).setHasTouch(true));
    }

    /** A fresh visitor whose browser runs no script. */
    protected final Page withoutScript() {
        return visitor(options(DESK, 900).setJavaScriptEnabled(false));
    }

    protected final String url(String path) {
        return "http://localhost:" + port + path;
    }

    protected final void open(String path) {
        page.navigate(url(path));
    }

    protected final void signIn(String username) {
        signIn(page, username);
    }

    /** Signs in through the form; a visitor who is signed in is signed out first. */
    protected final void signIn(Page visitor, String username) {
        visitor.context().clearCookies();
        visitor.navigate(url("/sign-in"));
        visitor.fill("input[name=username]", username);
        visitor.fill("input[name=password]", DemoPeople.PASSWORD);
        follow(visitor, "#main form button");
    }

    protected final void follow(Page visitor, String selector) {
        follow(visitor.locator(selector).first());
    }

    protected final void follow(Locator link) {
        arrive(link.page(), link::click);
    }

    /** Does what leads to another page and waits until that page is there; a click alone does not. */
    protected final void arrive(Page visitor, Runnable act) {
        AtomicInteger arrivals = new AtomicInteger();
        Consumer<Page> arrived = any -> arrivals.incrementAndGet();
        visitor.onDOMContentLoaded(arrived);
        act.run();
        visitor.waitForCondition(() -> arrivals.get() > 0);
        visitor.offDOMContentLoaded(arrived);
    }

    /** Pictures of the whole page in both widths, as target/screens/name-width.png. */
    protected final void shoot(String name) {
        shoot(page, name);
    }

    protected final void shoot(Page visitor, String name) {
        var before = visitor.viewportSize();
        for (int width : List.of(DESK, PHONE)) {
            visitor.setViewportSize(width, width == DESK ? 900 : 844);
            visitor.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(SCREENS.resolve(name + "-" + width + ".png")));
            assertThat((Boolean) visitor.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("%s at %d px does not scroll sideways", name, width)
                    .isTrue();
        }
        visitor.setViewportSize(before.width, before.height);
    }

    /** Fails with every breach that axe finds of WCAG 2.2 A and AA and of its own best practices. */
    protected final void assertAccessible() {
        assertAccessible(page);
    }

    protected final void assertAccessible(Page visitor) {
        assertThat(new AxeBuilder(visitor).analyze().getViolations())
                .as("accessibility of %s", visitor.url())
                .extracting(BrowserTest::describe)
                .isEmpty();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    private Page visitor(Browser.NewContextOptions options) {
        BrowserContext context = Chromium.browser().newContext(options);
        contexts.add(context);
        context.onConsoleMessage(message -> {
            // A refused request is a fact the page shows; a broken asset is caught below.
            if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
                troubles.add(message.text() + " at " + message.page().url());
            }
        });
        context.onWebError(error -> troubles.add(error.error()));
        context.onResponse(response -> {
            if (response.status() >= 500
                    || response.status() >= 400 && response.url().contains("/assets/")) {
                troubles.add(response.status() + " " + response.url());
            }
        });
        return context.newPage();
    }

    private static Browser.NewContextOptions options(int width, int height) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai");
    }
}
