package org.xuegai.account;

import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xuegai.platform.XuegaiProperties;

/** Makes an empty installation usable: one administrator, whose one-time password is printed once. */
@Component
@Profile("!demo & !test")
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String USERNAME = "admin";

    private final AccountRegister register;
    private final OneTimePasswords passwords;
    private final XuegaiProperties properties;

    FirstAdministrator(AccountRegister register, OneTimePasswords passwords, XuegaiProperties properties) {
        this.register = register;
        this.passwords = passwords;
        this.properties = properties;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!register.isEmpty()) {
            return;
        }
        String password = passwords.next();
        register.open(
                new NewAccount(USERNAME, "系统管理员", null, null, Set.of(Role.systemAdmin), null, null, false, null, null),
                password,
                null);
        LOG.warn(
                """

                ----------------------------------------------------------------
                  第一次启动 / first start: {}/sign-in
                  账号 / account:           {}
                  一次性口令 / one-time password: {}
                  首次登录须修改，以后不再显示 / to be changed at first sign-in, never shown again
                ----------------------------------------------------------------
                """,
                properties.baseUrl(),
                USERNAME,
                password);
    }
}
