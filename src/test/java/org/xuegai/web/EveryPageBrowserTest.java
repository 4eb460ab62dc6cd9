package org.xuegai.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.reformplan.PlanCases;
import org.xuegai.testing.BrowserTest;

/** Every page that can be reached without a case, seen by somebody it belongs to. */
class EveryPageBrowserTest extends BrowserTest {

    @Autowired
    private PlanCases plans;

    @ParameterizedTest(name = "{1} as {0}")
    @CsvSource({
        "fjyl.jb, /inbox, inbox-society",
        "fjyl.jb, /cases, cases-society",
        "fjyl.jb, /cases/new/reform-plan, case-new-none",
        "fjyl.jb, /society, society",
        "fjyl.jb, /notices, notices",
        "fjyl.jb, /profile, profile",
        "fjyl.jb, /profile/password, password",
        "fjyl.jb, /help, help",
        "xhb.jingban, /inbox, inbox",
        "xhb.jingban, /cases, cases",
        "xhb.jingban, /tasks-register, tasks-register",
        "xhb.jingban, /batches, batches",
        "xhb.jingban, /batches/new, batch-new",
        "xhb.jingban, /no-such-page, not-found",
        "jdy, /audit, audit",
        "jdy, /audit?from=2026-13-01, audit-wrong-day",
        "xhb.buzhang, /inbox?view=done, inbox-done",
        "fjyl.jb, /inbox?view=started, inbox-started",
        "admin, /admin, admin",
        "admin, /admin/societies, admin-societies",
        "admin, /admin/societies/new, admin-society-new",
        "admin, /admin/accounts, admin-accounts",
        "admin, /admin/accounts/new, admin-account-new",
        "admin, /admin/deadlines, admin-deadlines",
        "admin, /admin/calendar, admin-calendar",
        "admin, /admin/mail, admin-mail"
    })
    void stands_in_both_widths_and_has_no_barrier(String username, String path, String name) {
        signIn(username);

        open(path);

        shoot(name);
        assertAccessible();
    }

    @Test
    void where_a_plan_begins_stands_in_both_widths_and_has_no_barrier() {
        plans.openBatch();
        signIn("hjkx.jb");

        open("/cases/new/reform-plan");

        shoot("case-new");
        assertAccessible();
    }

    @Test
    void the_way_in_stands_in_both_widths_and_has_no_barrier() {
        open("/sign-in");

        shoot("sign-in");
        assertAccessible();
    }
}
