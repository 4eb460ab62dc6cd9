package org.xuegai.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class WebSecurityTest extends SignInFixture {

    @Test
    void every_answer_carries_the_strict_headers() throws Exception {
        mvc.perform(get("/sign-in"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().doesNotExist("Strict-Transport-Security"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/inbox", "/cases/GGFA-2026-0001", "/profile", "/admin/accounts", "/audit", "/society"})
    void pages_send_the_signed_out_to_the_sign_in_page(String path) throws Exception {
        mvc.perform(get(path)).andExpect(redirectedUrl("/sign-in"));
    }

    @ParameterizedTest
    @CsvSource({
        "xhb.buzhang, /admin/accounts, 403",
        "xhb.buzhang, /admin/societies, 403",
        "xhb.buzhang, /audit, 403",
        "admin, /audit, 403",
        "jdy, /admin/accounts, 403",
        "admin, /admin/accounts, 200",
        "admin, /admin/societies, 200",
        "jdy, /audit, 200",
        "hjkx.jb, /society, 200"
    })
    void pages_ask_for_their_role(String username, String path, int status) throws Exception {
        mvc.perform(get(path).session(session(username))).andExpect(status().is(status));
    }

    @Test
    void a_post_without_its_csrf_token_is_refused_also_from_htmx() throws Exception {
        MockHttpSession session = session("admin");
        mvc.perform(post("/admin/societies").session(session)).andExpect(status().isForbidden());
        mvc.perform(post("/admin/societies").session(session).header("HX-Request", "true"))
                .andExpect(status().isForbidden());
        mvc.perform(post("/api/v1/cases")
                        .session(session)
                        .contentType("application/json")
                        .content("{}"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("CSRF"));
        mvc.perform(post("/sign-out").session(session)).andExpect(status().isForbidden());

        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void a_bearer_header_does_not_let_a_session_past_csrf() throws Exception {
        mvc.perform(post("/api/v1/cases")
                        .session(session("hjkx.jb"))
                        .header("Authorization", "Bearer nonsense")
                        .contentType("application/json")
                        .content("{}"))
                .andExpect(status().isUnauthorized());
        mvc.perform(post("/admin/societies").session(session("admin")).header("Authorization", "Bearer nonsense"))
                .andExpect(status().isForbidden());
    }

    @Test
    void a_sign_in_page_that_lay_open_too_long_is_shown_again() throws Exception {
        mvc.perform(post("/sign-in").param("username", "admin").param("password", "Xuegai@2026"))
                .andExpect(status().isForbidden())
                .andExpect(forwardedUrl("/sign-in/expired"));
    }

    @Test
    void a_society_name_with_markup_is_shown_as_text() throws Exception {
        jdbc.update("update society set name = '<img src=x onerror=alert(1)>' where code = 'HJKX'");
        for (String path : new String[] {"/admin/societies", "/admin/accounts", "/admin/accounts/new"}) {
            mvc.perform(get(path).session(session("admin")))
                    .andExpect(content().string(containsString("&lt;img src=x onerror=alert(1)&gt;")))
                    .andExpect(content().string(not(containsString("<img"))));
        }
        mvc.perform(get("/society").session(session("hjkx.jb")))
                .andExpect(content().string(not(containsString("<img"))));
    }

    @Test
    void nothing_of_the_actuator_is_open_but_health() throws Exception {
        mvc.perform(get("/actuator/env").session(session("admin"))).andExpect(status().isForbidden());
        mvc.perform(get("/actuator/health")).andExpect(status().isOk());
    }

    @Test
    void the_profile_of_one_society_can_not_be_asked_for_by_another() throws Exception {
        mvc.perform(get("/society?id=1&societyId=1").session(session("hxhg.lsz")))
                .andExpect(content().string(containsString("湖北省化学化工学会")));
    }

    @Test
    void a_post_from_a_signed_out_browser_changes_nothing() throws Exception {
        mvc.perform(post("/admin/societies").with(csrf())).andExpect(redirectedUrl("/sign-in"));
    }
}
