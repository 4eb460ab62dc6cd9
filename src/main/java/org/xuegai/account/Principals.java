package org.xuegai.account;

import java.util.Optional;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.xuegai.platform.XuegaiClock;

/** Makes principals of accounts and finds the current one. */
@Component
class Principals implements UserDetailsService {

    private final AccountStore store;
    private final XuegaiClock clock;

    Principals(AccountStore store, XuegaiClock clock) {
        this.store = store;
        this.clock = clock;
    }

    SignedIn of(Account account) {
        return new SignedIn(account.actorOn(clock.today()), account.securityVersion(), account.passwordOneTime());
    }

    @Override
    public SignedIn loadUserByUsername(String username) {
        return store.byUsername(username)
                .filter(Account::active)
                .map(this::of)
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }

    /** Whether the account behind a principal is active and unchanged since signing in. */
    boolean stillGood(SignedIn principal) {
        return store.standing(principal.getActor().userId())
                .filter(AccountStore.Standing::active)
                .filter(standing -> standing.securityVersion() == principal.securityVersion())
                .isPresent();
    }

    /** Empty when nobody is signed in. */
    static Optional<SignedIn> current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    static Optional<SignedIn> of(Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedIn principal
                ? Optional.of(principal)
                : Optional.empty();
    }
}
