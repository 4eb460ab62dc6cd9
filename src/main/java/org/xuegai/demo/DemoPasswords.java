package org.xuegai.demo;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * While the demo's story is told, the one password of its people is checked once and then remembered: they sign some
 * two hundred times. Before and after that every password is checked every time.
 */
@Component
@Primary
@Profile({"demo", "test"})
class DemoPasswords implements PasswordEncoder {

    private final PasswordEncoder encoder;
    private final Set<String> right = ConcurrentHashMap.newKeySet();
    private volatile boolean telling;

    DemoPasswords(@Qualifier("passwordEncoder") PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    void whileTelling(Runnable story) {
        telling = true;
        try {
            story.run();
        } finally {
            telling = false;
            right.clear();
        }
    }

    @Override
    public String encode(CharSequence password) {
        return encoder.encode(password);
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
        if (!telling || !DemoPeople.PASSWORD.contentEquals(password)) {
            return encoder.matches(password, hash);
        }
        return right.contains(hash) || (encoder.matches(password, hash) && right.add(hash));
    }

    @Override
    public boolean upgradeEncoding(String hash) {
        return encoder.upgradeEncoding(hash);
    }
}
