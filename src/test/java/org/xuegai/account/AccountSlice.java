package org.xuegai.account;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.xuegai.demo.DemoPeople;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.platform.XuegaiProperties;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Accounts, societies and the audit record with real security on H2. */
@SpringBootTest(
        classes = AccountSlice.Modules.class,
        properties = {
            "camunda.bpm.enabled=false",
            "spring.datasource.url=jdbc:h2:mem:account;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000"
        })
@AutoConfigureMockMvc
@ActiveProfiles({"test", "demo"})
public abstract class AccountSlice {

    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = "org.xuegai")
    @ComponentScan({
        "org.xuegai.platform",
        "org.xuegai.audit",
        "org.xuegai.society",
        "org.xuegai.account",
        "org.xuegai.demo"
    })
    @EnableConfigurationProperties(XuegaiProperties.class)
    static class Modules {}

    @Autowired
    protected MockMvc mvc;

    @Autowired
    protected JdbcTemplate jdbc;

    @Autowired
    protected XuegaiClock clock;

    @Autowired
    private DemoPeople people;

    @BeforeEach
    void demoPeople() {
        for (String table : new String[] {
            "staff_post",
            "api_token",
            "account_role",
            "account",
            "credit_note",
            "society",
            "sign_in_attempt",
            "audit_entry"
        }) {
            jdbc.update("delete from " + table);
        }
        jdbc.update("update audit_head set seq = 0, entry_hash = ?", "0".repeat(64));
        clock.travelTo(java.time.LocalDateTime.of(2026, 11, 23, 9, 0));
        people.create();
    }

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
