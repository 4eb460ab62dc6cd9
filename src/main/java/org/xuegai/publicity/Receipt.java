package org.xuegai.publicity;

import java.io.Serializable;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * What an objector gets to look the answer up with.
 *
 * @param receiptNo e.g. {@code YY20261123-7K3MQ2}
 * @param secret shown once; only its hash is kept
 */
record Receipt(String receiptNo, String secret) implements Serializable {

    /** Without characters that are taken for one another. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    static Receipt on(LocalDate day) {
        return new Receipt("YY" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "-" + random(6), random(12));
    }

    private static String random(int length) {
        return RANDOM.ints(length, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, at) -> text.append(ALPHABET.charAt(at)), StringBuilder::append)
                .toString();
    }
}
