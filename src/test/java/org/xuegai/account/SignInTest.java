package org.xuegai.account;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.mock.web.MockHttpSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class SignInTest extends SignInFixture {

    @Autowired
    private ServerProperties server;

    @Test
    void outside_the_demo_the_page_says_no_password() throws Exception {
        mvc.perform(get("/sign-in"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Xuegai@2026"))))
                .andExpect(content().string(not(containsString("演示账号"))))
                .andExpect(content().string(not(containsString("??"))));
    }

    @ParameterizedTest
    @CsvSource({"hjkx.jb, /inbox", "fgfzx, /inbox", "admin, /", "jdy, /"})
    void after_signing_in_one_lands_where_the_work_is(String username, String path) throws Exception {
        signIn(username, "Xuegai@2026").andExpect(redirectedUrl(path));
    }

    @Test
    void a_session_gets_a_new_id_when_somebody_signs_in() throws Exception {
        var session = new MockHttpSession();
        String before = session.getId();
        mvc.perform(post("/sign-in")
                .session(session)
                .param("username", "xhb.jingban")
                .param("password", "Xuegai@2026")
                .with(csrf()));

        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void a_page_asked_for_before_signing_in_is_shown_afterwards() throws Exception {
        MockHttpSession session = (MockHttpSession) mvc.perform(get("/cases/GGFA-2026-0001"))
                .andExpect(redirectedUrl("/sign-in"))
                .andReturn()
                .getRequest()
                .getSession();

        mvc.perform(post("/sign-in")
                        .session(session)
                        .param("username", "xhb.jingban")
                        .param("password", "Xuegai@2026")
                        .with(csrf()))
                .andExpect(redirectedUrl("http://localhost/cases/GGFA-2026-0001"));
    }

    @Test
    void five_wrong_passwords_lock_the_account_for_fifteen_minutes() throws Exception {
        for (int i = 0; i < 5; i++) {
            signIn("xhb.jingban", "wrong").andExpect(redirectedUrl("/sign-in?failed"));
        }
        signIn("xhb.jingban", "Xuegai@2026").andExpect(redirectedUrl("/sign-in?failed"));

        clock.advance(Duration.ofMinutes(15));
        signIn("xhb.jingban", "Xuegai@2026").andExpect(redirectedUrl("/inbox"));
    }

    @Test
    void five_wrong_passwords_in_more_than_fifteen_minutes_lock_nobody() throws Exception {
        for (int i = 0; i < 4; i++) {
            signIn("xhb.jingban", "wrong");
        }
        clock.advance(Duration.ofMinutes(15));
        signIn("xhb.jingban", "wrong");

        signIn("xhb.jingban", "Xuegai@2026").andExpect(redirectedUrl("/inbox"));
    }

    @Test
    void the_right_password_wipes_out_the_wrong_ones() throws Exception {
        for (int i = 0; i < 4; i++) {
            signIn("xhb.jingban", "wrong");
        }
        signIn("xhb.jingban", "Xuegai@2026");
        signIn("xhb.jingban", "wrong");

        signIn("xhb.jingban", "Xuegai@2026").andExpect(redirectedUrl("/inbox"));
    }

    @Test
    void an_unknown_account_is_answered_like_a_wrong_password_and_locks_alike() throws Exception {
        for (int i = 0; i < 5; i++) {
            signIn("nobody", "wrong");
        }
        MockHttpSession session = (MockHttpSession)
                signIn("nobody", "wrong").andReturn().getRequest().getSession();

        mvc.perform(get("/sign-in?failed").session(session))
                .andExpect(content().string(containsString("账号或口令不对")))
                .andExpect(content().string(containsString("15 分钟后再试")));
    }

    @Test
    void a_failed_try_and_the_lock_stand_in_the_audit_record() throws Exception {
        for (int i = 0; i < 5; i++) {
            signIn("xhb.jingban", "wrong");
        }

        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where action = 'SIGN_IN_FAILED' and subject = 'xhb.jingban'",
                        Integer.class))
                .isEqualTo(5);
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where action = 'ACCOUNT_LOCKED'", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void a_session_ends_eight_hours_after_signing_in() throws Exception {
        MockHttpSession session = session("xhb.jingban");
        clock.advance(Duration.ofHours(8).minusSeconds(1));
        mvc.perform(get("/api/v1/me").session(session)).andExpect(status().isOk());

        clock.advance(Duration.ofSeconds(1));
        mvc.perform(get("/profile").session(session)).andExpect(redirectedUrl("/sign-in?ended"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void a_session_ends_after_thirty_idle_minutes() {
        assertThat(server.getServlet().getSession().getTimeout()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void a_stopped_account_is_out_at_the_next_request() throws Exception {
        MockHttpSession session = session("xhb.jingban");
        jdbc.update("update account set active = false where username = 'xhb.jingban'");

        mvc.perform(get("/api/v1/me").session(session)).andExpect(status().isUnauthorized());
        signIn("xhb.jingban", "Xuegai@2026").andExpect(redirectedUrl("/sign-in?failed"));
    }

    @Test
    void a_signed_out_htmx_request_is_told_where_to_sign_in() throws Exception {
        mvc.perform(get("/inbox").header("HX-Request", "true"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Redirect", "/sign-in"));
    }

    @Test
    void signing_out_needs_the_form_and_ends_the_session() throws Exception {
        MockHttpSession session = session("xhb.jingban");
        mvc.perform(get("/sign-out").session(session)).andExpect(status().is4xxClientError());

        mvc.perform(post("/sign-out").session(session).with(csrf())).andExpect(redirectedUrl("/sign-in?signedOut"));
        assertThat(session.isInvalid()).isTrue();
    }
}
