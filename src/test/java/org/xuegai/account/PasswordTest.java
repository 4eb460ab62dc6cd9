package org.xuegai.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.ResultActions;
import org.xuegai.demo.DemoPeople;
import org.xuegai.form.SignatureCheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class PasswordTest extends SignInFixture {

    private static final String NEW = "Qiushi#2026";

    @Autowired
    private SignatureCheck signatures;

    @Autowired
    private Principals principals;

    @Test
    void a_changed_password_ends_the_other_sessions_and_keeps_this_one() throws Exception {
        MockHttpSession here = session("hjkx.jb");
        MockHttpSession elsewhere = session("hjkx.jb");

        change(here, DemoPeople.PASSWORD, NEW, NEW).andExpect(redirectedUrl("/profile?changed"));

        mvc.perform(get("/profile").session(here)).andExpect(status().isOk());
        mvc.perform(get("/profile").session(elsewhere)).andExpect(redirectedUrl("/sign-in?ended"));
        signIn("hjkx.jb", NEW).andExpect(redirectedUrl("/inbox"));
    }

    @ParameterizedTest
    @CsvSource({"Short#1, 10 至 200", "alllowercase, 三种", "Hjkx.jb#2026, 账号", "Xuegai@2026, 不同"})
    void a_poor_password_is_refused_with_the_reason(String replacement, String reason) throws Exception {
        change(session("hjkx.jb"), DemoPeople.PASSWORD, replacement, replacement)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(reason)));
    }

    @Test
    void the_two_new_passwords_must_agree() throws Exception {
        change(session("hjkx.jb"), DemoPeople.PASSWORD, NEW, NEW + "x").andExpect(status().isUnprocessableEntity());
    }

    @Test
    void a_wrong_current_password_changes_nothing() throws Exception {
        change(session("hjkx.jb"), "wrong", NEW, NEW).andExpect(status().isUnprocessableEntity());

        signIn("hjkx.jb", DemoPeople.PASSWORD).andExpect(redirectedUrl("/inbox"));
    }

    @Test
    void a_one_time_password_is_good_for_changing_it_and_nothing_else() throws Exception {
        jdbc.update("update account set password_one_time = true where username = 'hjkx.jb'");
        MockHttpSession session = session("hjkx.jb");

        mvc.perform(get("/inbox").session(session)).andExpect(redirectedUrl("/profile/password"));
        mvc.perform(get("/api/v1/me").session(session))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("PASSWORD_MUST_CHANGE"));
        change(session, DemoPeople.PASSWORD, NEW, NEW);
        mvc.perform(get("/api/v1/me").session(session)).andExpect(status().isOk());
    }

    @Test
    void an_administrator_resets_a_password_and_sees_it_once() throws Exception {
        MockHttpSession victim = session("hjkx.jb");
        Long id = jdbc.queryForObject("select id from account where username = 'hjkx.jb'", Long.class);
        String page = mvc.perform(post("/admin/accounts/{id}/password-reset", id)
                        .session(session("admin"))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String password = page.replaceAll("(?s).*id=\"one-time-password\">([^<]+)<.*", "$1");

        mvc.perform(get("/profile").session(victim)).andExpect(redirectedUrl("/sign-in?ended"));
        signIn("hjkx.jb", DemoPeople.PASSWORD).andExpect(redirectedUrl("/sign-in?failed"));
        signIn("hjkx.jb", password).andExpect(redirectedUrl("/inbox"));
    }

    @Test
    void a_signature_takes_the_signers_own_password() {
        asCurrent("hjkx.lsz");

        assertThat(signatures.sign(DemoPeople.PASSWORD))
                .hasValueSatisfying(signature -> assertThat(signature.name()).isEqualTo("江予安"));
        assertThat(signatures.sign("wrong")).isEmpty();
    }

    @Test
    void wrong_signatures_lock_the_account() throws Exception {
        asCurrent("hjkx.lsz");
        for (int i = 0; i < 5; i++) {
            signatures.sign("wrong");
        }

        assertThat(signatures.sign(DemoPeople.PASSWORD)).isEmpty();
        signIn("hjkx.lsz", DemoPeople.PASSWORD).andExpect(redirectedUrl("/sign-in?failed"));
    }

    private void asCurrent(String username) {
        var principal = principals.loadUserByUsername(username);
        var context = org.springframework.security.core.context.SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                org.springframework.security.authentication.UsernamePasswordAuthenticationToken.authenticated(
                        principal, null, principal.getAuthorities()));
        org.springframework.security.core.context.SecurityContextHolder.setContext(context);
    }

    private ResultActions change(MockHttpSession session, String current, String replacement, String repeated)
            throws Exception {
        return mvc.perform(post("/profile/password")
                .session(session)
                .param("current", current)
                .param("replacement", replacement)
                .param("repeated", repeated)
                .with(csrf()));
    }
}
