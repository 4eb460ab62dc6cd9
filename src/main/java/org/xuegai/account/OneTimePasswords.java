package org.xuegai.account;

import java.security.SecureRandom;

import org.springframework.stereotype.Component;

/** Makes passwords that are told to somebody once and changed at the first sign-in. */
@Component
class OneTimePasswords {

    /** Without characters that are easily mistaken for one another when read out. */
    private static final String CHARACTERS = "ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;

    private final SecureRandom random = new SecureRandom();

    /** Sixteen random characters in four groups, about 92 bits. */
    String next() {
        var password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            if (group > 0) {
                password.append('-');
            }
            random.ints(GROUP_LENGTH, 0, CHARACTERS.length())
                    .forEach(index -> password.append(CHARACTERS.charAt(index)));
        }
        return password.toString();
    }
}
