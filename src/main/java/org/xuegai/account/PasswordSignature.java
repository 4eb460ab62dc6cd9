package org.xuegai.account;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.form.SignatureCheck;
import org.xuegai.platform.XuegaiClock;

/** Signs by entering one's password again; wrong tries count towards the lockout. */
@Component
class PasswordSignature implements SignatureCheck {

    private final PasswordProof proof;
    private final XuegaiClock clock;

    PasswordSignature(PasswordProof proof, XuegaiClock clock) {
        this.proof = proof;
        this.clock = clock;
    }

    @Override
    public Optional<Signature> sign(String password) {
        return Principals.current()
                .map(SignedIn::getUsername)
                .flatMap(username ->
                        proof.prove(username, password, "SIGNATURE_FAILED").account())
                .map(account -> new Signature(account.username(), account.name(), clock.instant()));
    }
}
