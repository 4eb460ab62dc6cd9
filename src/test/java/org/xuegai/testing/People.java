package org.xuegai.testing;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.xuegai.account.Accounts;
import org.xuegai.account.Actor;
import org.xuegai.demo.DemoPeople;
import org.xuegai.platform.Json;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The demo's people in tests: as actors for services, as requesters for pages and API. */
public class People {

    private final Accounts accounts;
    private final UserDetailsService principals;
    private final MockMvc mvc;

    People(Accounts accounts, UserDetailsService principals, MockMvc mvc) {
        this.accounts = accounts;
        this.principals = principals;
        this.mvc = mvc;
    }

    public Actor actor(String username) {
        return accounts.actor(username);
    }

    /** For {@code .with(…)}: the request comes from a page of somebody signed in; writing needs {@code csrf()} too. */
    public RequestPostProcessor page(String username) {
        return user(principals.loadUserByUsername(username));
    }

    /** For {@code .with(…)}: the request carries a fresh API token of somebody. */
    public RequestPostProcessor script(String username) throws Exception {
        String answer = mvc.perform(post("/api/v1/tokens").with(httpBasic(username, DemoPeople.PASSWORD)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String bearer = "Bearer " + Json.readTree(answer).get("token");
        return request -> {
            request.addHeader(HttpHeaders.AUTHORIZATION, bearer);
            return request;
        };
    }
}
