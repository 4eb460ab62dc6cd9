package org.xuegai.expert.draw;

import java.security.SecureRandom;
import java.util.HexFormat;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xuegai.expert.SeedSource;

/** Seeds of 256 random bits. */
@Component("drawSeeds")
@Profile("!test")
class SecureSeeds implements SeedSource {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String next() {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }
}
