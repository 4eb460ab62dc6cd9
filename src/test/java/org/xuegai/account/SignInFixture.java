package org.xuegai.account;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.xuegai.demo.DemoPeople;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.testing.XuegaiTest;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** What tests of signing in share: the way through the sign-in form. */
@XuegaiTest
public abstract class SignInFixture {

    @Autowired
    protected MockMvc mvc;

    @Autowired
    protected JdbcTemplate jdbc;

    @Autowired
    protected XuegaiClock clock;

    protected ResultActions signIn(String username, String password) throws Exception {
        return mvc.perform(post("/sign-in")
                .param("username", username)
                .param("password", password)
                .with(csrf()));
    }

    /** The session of somebody who has just signed in. */
    protected MockHttpSession session(String username) throws Exception {
        return (MockHttpSession)
                signIn(username, DemoPeople.PASSWORD).andReturn().getRequest().getSession();
    }
}
