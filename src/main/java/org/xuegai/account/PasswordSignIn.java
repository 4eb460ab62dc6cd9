package org.xuegai.account;

import java.time.Duration;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Signs in by username and password, on the page and for tokens alike. */
class PasswordSignIn implements AuthenticationProvider {

    /** Too many wrong tries. */
    static final class TooManyTries extends LockedException {

        private final transient Duration lockedFor;

        TooManyTries(Duration lockedFor) {
            super("locked");
            this.lockedFor = lockedFor;
        }

        /** Whole minutes still to wait, at least one. */
        long minutes() {
            return Math.max(1, (lockedFor.toSeconds() + 59) / 60);
        }
    }

    private final PasswordProof proof;
    private final Principals principals;

    PasswordSignIn(PasswordProof proof, Principals principals) {
        this.proof = proof;
        this.principals = principals;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var outcome = proof.prove(attempt.getName(), String.valueOf(attempt.getCredentials()), "SIGN_IN_FAILED");
        if (outcome.lockedFor().isPresent()) {
            throw new TooManyTries(outcome.lockedFor().get());
        }
        SignedIn principal = outcome.account()
                .map(principals::of)
                .orElseThrow(() -> new BadCredentialsException("wrong username or password"));
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
