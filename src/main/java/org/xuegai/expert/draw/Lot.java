package org.xuegai.expert.draw;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The lot of an expert in a draw: SHA-256 of {@code seed:code} as lower-case hex. Anybody can check it with
 * {@code printf '%s' 'seed:E01' | sha256sum}.
 */
final class Lot {

    private Lot() {}

    static String of(String seed, String code) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((seed + ":" + code).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
