package org.xuegai.form;

import java.time.Instant;
import java.util.Optional;

/** Verifies that the person at the keyboard signs with the own password. */
public interface SignatureCheck {

    /** Who signed and when; what the submission keeps instead of the password. */
    record Signature(String signedBy, String name, Instant at) {}

    /** @return empty when the password is not that of the current user */
    Optional<Signature> sign(String password);
}
