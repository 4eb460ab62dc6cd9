package org.xuegai.journey;

import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** A person who works a page with the keyboard alone and must see where they are at every stop. */
final class Keyboard {

    private static final int PATIENCE = 120;
    private static final String IS_THERE = "nodes => nodes.includes(document.activeElement)";
    private static final String IS_SEEN =
            """
            () => {
              const here = document.activeElement, box = here.getBoundingClientRect();
              if (here === document.body) return true;
              if (box.bottom <= 0 || box.top >= innerHeight) return false;
              for (let around = here; around !== document.body; around = around.parentElement) {
                const style = getComputedStyle(around);
                if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) return true;
              }
              return false;
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Tabs on until the wanted element has the focus; at each stop the focus can be seen. */
    Keyboard to(String selector) {
        for (int stop = 0; stop < PATIENCE; stop++) {
            if ((boolean) page.locator(selector).evaluateAll(IS_THERE)) {
                return this;
            }
            page.keyboard().press("Tab");
            assertThat((boolean) page.evaluate(IS_SEEN))
                    .as("focus is seen on %s", page.evaluate("() => document.activeElement.outerHTML.slice(0, 200)"))
                    .isTrue();
        }
        throw new AssertionError("No way by Tab to " + selector + " on " + page.url());
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }
}
