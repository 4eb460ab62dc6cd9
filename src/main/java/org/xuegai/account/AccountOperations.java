package org.xuegai.account;

import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.audit.AuditLog;

/** Resets, stops, restores and unlocks accounts. */
@Service
class AccountOperations {

    private final AccountRegister register;
    private final ApiTokens tokens;
    private final SignInAttempts attempts;
    private final OneTimePasswords passwords;
    private final AuditLog audit;

    AccountOperations(
            AccountRegister register,
            ApiTokens tokens,
            SignInAttempts attempts,
            OneTimePasswords passwords,
            AuditLog audit) {
        this.register = register;
        this.tokens = tokens;
        this.attempts = attempts;
        this.passwords = passwords;
        this.audit = audit;
    }

    /** Ends every session and token of the account. @return the new one-time password */
    @Transactional
    public String resetPassword(Account account, String by) {
        String password = passwords.next();
        register.setPassword(account.id(), password, true);
        tokens.revokeAll(account.id());
        attempts.clear(account.username());
        audit.record(by, "PASSWORD_RESET", account.username(), Map.of());
        return password;
    }

    @Transactional
    public void setActive(Account account, boolean active, String by) {
        register.setActive(account, active, by);
    }

    @Transactional
    public void unlock(Account account, String by) {
        attempts.clear(account.username());
        audit.record(by, "ACCOUNT_UNLOCKED", account.username(), Map.of());
    }
}
