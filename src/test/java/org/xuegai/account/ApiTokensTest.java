package org.xuegai.account;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.xuegai.demo.DemoPeople;
import org.xuegai.platform.Json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class ApiTokensTest extends SignInFixture {

    @Test
    void a_token_signs_a_script_in_without_a_session() throws Exception {
        mvc.perform(get("/api/v1/me").header("Authorization", "Bearer " + token("hjkx.jb")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.user").value("hjkx.jb"))
                .andExpect(jsonPath("$.name").value("林知远"))
                .andExpect(jsonPath("$.roles[0]").value("societyClerk"))
                .andExpect(jsonPath("$.society.code").value("HJKX"))
                .andExpect(request().sessionAttributeDoesNotExist("SPRING_SECURITY_CONTEXT"));
    }

    @Test
    void only_the_hash_of_a_token_is_stored() throws Exception {
        String token = token("hjkx.jb");

        assertThat(jdbc.queryForObject("select token_hash from api_token", String.class))
                .isEqualTo(Json.sha256(token));
    }

    @Test
    void a_revoked_token_is_worth_nothing() throws Exception {
        String token = token("hjkx.jb");
        MockHttpSession session = session("hjkx.jb");
        Long id = jdbc.queryForObject("select id from api_token", Long.class);
        mvc.perform(post("/profile/tokens/{id}/revocation", id).session(session).with(csrf()))
                .andExpect(redirectedUrl("/profile"));

        mvc.perform(get("/api/v1/me").header("Authorization", "Bearer " + token))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void somebody_elses_token_can_not_be_revoked() throws Exception {
        String token = token("hjkx.jb");
        Long id = jdbc.queryForObject("select id from api_token", Long.class);
        mvc.perform(post("/profile/tokens/{id}/revocation", id)
                        .session(session("hxhg.jb"))
                        .with(csrf()))
                .andExpect(status().isNotFound());

        mvc.perform(get("/api/v1/me").header("Authorization", "Bearer " + token))
                .andExpect(status().isOk());
    }

    @Test
    void the_token_of_a_stopped_account_is_worth_nothing() throws Exception {
        String token = token("hjkx.jb");
        jdbc.update("update account set active = false where username = 'hjkx.jb'");

        mvc.perform(get("/api/v1/me").header("Authorization", "Bearer " + token))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void without_a_token_the_api_answers_401_as_a_problem() throws Exception {
        mvc.perform(get("/api/v1/me"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(header().string("WWW-Authenticate", "Bearer"))
                .andExpect(jsonPath("$.code").value("NOT_SIGNED_IN"))
                .andExpect(jsonPath("$.status").value(401));
    }

    @Test
    void basic_credentials_are_good_for_a_token_only() throws Exception {
        mvc.perform(get("/api/v1/me").with(httpBasic("hjkx.jb", DemoPeople.PASSWORD)))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void a_session_is_not_enough_for_a_token() throws Exception {
        mvc.perform(post("/api/v1/tokens").session(session("hjkx.jb")).with(csrf()))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void wrong_passwords_for_tokens_lock_the_account_too() throws Exception {
        for (int i = 0; i < 4; i++) {
            mvc.perform(post("/api/v1/tokens").with(httpBasic("hjkx.jb", "wrong")))
                    .andExpect(status().isUnauthorized())
                    .andExpect(jsonPath("$.code").value("WRONG_CREDENTIALS"));
        }
        mvc.perform(post("/api/v1/tokens").with(httpBasic("hjkx.jb", "wrong"))).andExpect(status().isTooManyRequests());
        mvc.perform(post("/api/v1/tokens").with(httpBasic("hjkx.jb", DemoPeople.PASSWORD)))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "900"))
                .andExpect(jsonPath("$.code").value("LOCKED"));
        signIn("hjkx.jb", DemoPeople.PASSWORD).andExpect(redirectedUrl("/sign-in?failed"));
    }

    @Test
    void a_token_does_not_open_the_administrators_pages_to_others() throws Exception {
        mvc.perform(get("/api/v1/admin/anything").header("Authorization", "Bearer " + token("xhb.buzhang")))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("FORBIDDEN"));
    }

    private String token(String username) throws Exception {
        String answer = mvc.perform(post("/api/v1/tokens").with(httpBasic(username, DemoPeople.PASSWORD)))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return (String) Json.readTree(answer).get("token");
    }
}
