package org.xuegai.journey;

import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.engine.EngineJobs;
import org.xuegai.testing.BrowserTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import static org.assertj.core.api.Assertions.assertThat;

/** What the steps of a case through the browser have in common: one visitor at a time, one case. */
abstract class JourneyTest extends BrowserTest {

    Page visitor;
    String caseNo;

    /** Whether pictures are taken and barriers looked for on the way. */
    boolean looking;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private EngineJobs jobs;

    final void assertStatus(CaseStatus status) {
        assertThat(caseFiles.get(caseNo).status()).isEqualTo(status);
    }

    final String docNumber() {
        return caseFiles.get(caseNo).docNumber();
    }

    /** Signs in and opens the task of this case from the inbox. */
    final void take(String username) {
        signIn(visitor, username);
        visitor.navigate(url("/inbox"));
        go(".item:has-text('" + caseNo + "') h3 a");
    }

    final void submit(String name) {
        look(name);
        follow(visitor.locator(".dock button:not([hidden])").last());
        assertThat(visitor.url())
                .as("%s: %s", name, visitor.textContent("main"))
                .endsWith("/inbox");
        jobs.runDue();
    }

    final void go(String selector) {
        follow(visitor, selector);
    }

    final void runJobs() {
        jobs.runDue();
    }

    final void choose(String name, String value) {
        visitor.check("input[name='%s'][value='%s']".formatted(name, value));
    }

    final void tick(String name) {
        visitor.check("input[type=checkbox][name=%s]".formatted(name));
    }

    final void fill(String name, String text) {
        visitor.fill("input[name='%1$s']:not([type=hidden]), textarea[name='%1$s']".formatted(name), text);
    }

    final void upload(String name, String file, byte[] content) {
        visitor.setInputFiles(
                "input[type=file][name='%s']".formatted(name), new FilePayload(file, "application/pdf", content));
    }

    final void look(String name) {
        if (looking) {
            assertAccessible(visitor);
            shoot(visitor, "journey-" + name);
        }
    }
}
