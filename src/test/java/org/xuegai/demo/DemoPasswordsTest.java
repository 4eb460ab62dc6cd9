package org.xuegai.demo;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

class DemoPasswordsTest {

    /** The hash of a password is the password backwards. */
    private static final class Backwards implements PasswordEncoder {

        private final List<CharSequence> checked = new ArrayList<>();

        @Override
        public String encode(CharSequence password) {
            return new StringBuilder(password).reverse().toString();
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            checked.add(password);
            return encode(password).equals(hash);
        }
    }

    private final Backwards encoder = new Backwards();
    private final DemoPasswords passwords = new DemoPasswords(encoder);
    private final String hash = passwords.encode(DemoPeople.PASSWORD);

    private void checkTwice() {
        assertThat(passwords.matches(DemoPeople.PASSWORD, hash)).isTrue();
        assertThat(passwords.matches(DemoPeople.PASSWORD, hash)).isTrue();
    }

    @Test
    void the_password_of_the_demo_is_checked_once_while_its_story_is_told() {
        passwords.whileTelling(this::checkTwice);

        assertThat(encoder.checked).hasSize(1);
    }

    @Test
    void afterwards_it_is_checked_every_time() {
        passwords.whileTelling(this::checkTwice);
        checkTwice();

        assertThat(encoder.checked).hasSize(3);
    }

    @Test
    void a_wrong_one_is_never_right() {
        passwords.whileTelling(() -> {
            checkTwice();
            assertThat(passwords.matches("another", hash)).isFalse();
            assertThat(passwords.matches(DemoPeople.PASSWORD, "another")).isFalse();
        });
    }
}
