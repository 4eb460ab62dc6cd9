package org.xuegai.testing;

import java.util.List;

import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final JdbcClient jdbc;

    People(Accounts accounts, UserDetailsService principals, MockMvc mvc, JdbcClient jdbc) {
        this.accounts = accounts;
        this.principals = principals;
        this.mvc = mvc;
        this.jdbc = jdbc;
    }

    public Actor actor(String username) {
        return accounts.actor(username);
    }

    /** Usernames of those who got a notice, by name; somebody who got two stands twice. */
    public List<String> told(String template) {
        return jdbc.sql("select a.username from notice n join account a on a.id = n.recipient_id"
                        + " where n.template = ? order by a.username")
                .param(template)
                .query(String.class)
                .list();
    }

    /** The same of notices of one case whose text has such words. */
    public List<String> told(String template, String caseNo, String words) {
        return jdbc.sql("select a.username from notice n join account a on a.id = n.recipient_id"
                        + " where n.template = ? and n.case_no = ? and n.body like ? order by a.username")
                .params(template, caseNo, "%" + words + "%")
                .query(String.class)
                .list();
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
