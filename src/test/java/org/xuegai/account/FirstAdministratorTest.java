package org.xuegai.account;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpSession;
import org.xuegai.platform.XuegaiProperties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest extends SignInFixture {

    private static final String ONE_TIME = "(?s).*one-time password: (\\S+)\\s.*";

    @Autowired
    private AccountRegister register;

    @Autowired
    private XuegaiProperties properties;

    private FirstAdministrator first;

    @BeforeEach
    void emptyInstallation() {
        jdbc.update("delete from account_role");
        jdbc.update("delete from account");
        first = new FirstAdministrator(register, new OneTimePasswords(), properties);
    }

    @Test
    void an_empty_installation_prints_a_one_time_sign_in_that_must_be_changed(CapturedOutput output) throws Exception {
        first.run(null);
        String password = output.getAll().replaceAll(ONE_TIME, "$1");

        MockHttpSession session = (MockHttpSession)
                signIn("admin", password).andReturn().getRequest().getSession();
        mvc.perform(get("/admin/accounts").session(session)).andExpect(redirectedUrl("/profile/password"));
    }

    @Test
    void it_is_printed_once(CapturedOutput output) {
        first.run(null);
        String before = output.getAll();
        first.run(null);

        assertThat(output.getAll()).isEqualTo(before);
    }
}
