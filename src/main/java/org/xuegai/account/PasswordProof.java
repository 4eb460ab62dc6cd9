package org.xuegai.account;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;
import org.xuegai.audit.AuditLog;

/** Proves a person by password; every way in and every signature counts tries in the same place. */
@Component
class PasswordProof {

    static final int LONGEST = 200;

    /** Either the account, or how long to wait; neither means the password or the username is wrong. */
    record Outcome(Optional<Account> account, Optional<Duration> lockedFor) {

        static final Outcome WRONG = new Outcome(Optional.empty(), Optional.empty());
    }

    private final AccountStore store;
    private final SignInAttempts attempts;
    private final PasswordEncoder encoder;
    private final AuditLog audit;
    private final TransactionTemplate ownTransaction;
    private final Supplier<String> hashOfNobody;

    PasswordProof(
            AccountStore store,
            SignInAttempts attempts,
            PasswordEncoder encoder,
            AuditLog audit,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.attempts = attempts;
        this.encoder = encoder;
        this.audit = audit;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.hashOfNobody = SingletonSupplier.of(() -> encoder.encode("nobody's"));
    }

    /** @param failureAction how the audit record calls a wrong try, e.g. {@code SIGN_IN_FAILED} */
    Outcome prove(String typedUsername, String password, String failureAction) {
        String username = normalized(typedUsername);
        Optional<Duration> locked = attempts.begin(username);
        if (locked.isPresent()) {
            return new Outcome(Optional.empty(), locked);
        }
        Optional<Account> account = store.byUsername(username);
        String hash = account.map(Account::passwordHash).orElseGet(hashOfNobody);
        boolean right = password != null && password.length() <= LONGEST && encoder.matches(password, hash);
        if (right && account.filter(Account::active).isPresent()) {
            attempts.clear(username);
            return new Outcome(account, Optional.empty());
        }
        return wrong(username, failureAction);
    }

    private Outcome wrong(String username, String failureAction) {
        boolean locks = attempts.failed(username);
        ownTransaction.executeWithoutResult(status -> {
            audit.record(username, failureAction, username, Map.of());
            if (locks) {
                audit.record(
                        username, "ACCOUNT_LOCKED", username, Map.of("minutes", SignInAttempts.WINDOW.toMinutes()));
            }
        });
        return locks ? new Outcome(Optional.empty(), Optional.of(SignInAttempts.WINDOW)) : Outcome.WRONG;
    }

    /** Usernames are lower case; longer ones than can be stored are nobody's. */
    static String normalized(String username) {
        String text = username == null ? "" : username.strip().toLowerCase(java.util.Locale.ROOT);
        return text.substring(0, Math.min(64, text.length()));
    }
}
