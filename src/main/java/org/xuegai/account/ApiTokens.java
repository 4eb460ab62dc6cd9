package org.xuegai.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.audit.AuditLog;
import org.xuegai.platform.Json;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;

/** Tokens for scripts: random, stored as a hash, good until revoked. */
@Service
class ApiTokens {

    private static final int BYTES = 32;
    private static final Duration LAST_USED_PRECISION = Duration.ofMinutes(1);

    /** A token as its owner sees it; the token itself is never shown again. */
    record Listed(long id, String label, OffsetDateTime createdAt, OffsetDateTime lastUsedAt) {}

    private final JdbcClient jdbc;
    private final AccountStore accounts;
    private final Principals principals;
    private final AuditLog audit;
    private final XuegaiClock clock;
    private final SecureRandom random = new SecureRandom();

    ApiTokens(JdbcClient jdbc, AccountStore accounts, Principals principals, AuditLog audit, XuegaiClock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.principals = principals;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return the token, to be shown once */
    @Transactional
    public String create(Actor owner, String label) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into api_token (account_id, token_hash, label, created_at) values (?, ?, ?, ?)")
                .params(owner.userId(), Json.sha256(token), label, now())
                .update();
        audit.record(owner.username(), "TOKEN_CREATED", owner.username(), Map.of("label", label));
        return token;
    }

    /** Empty when the token is unknown or revoked, or its owner stopped. */
    public Optional<SignedIn> use(String token) {
        return jdbc.sql("select id, account_id, last_used_at from api_token"
                        + " where token_hash = ? and revoked_at is null")
                .param(Json.sha256(token))
                .query(Row.class)
                .optional()
                .flatMap(row -> accounts.byId(row.accountId())
                        .filter(Account::active)
                        .map(owner -> {
                            touch(row);
                            return principals.of(owner);
                        }));
    }

    public List<Listed> of(Actor owner) {
        return jdbc.sql("select id, label, created_at, last_used_at from api_token"
                        + " where account_id = ? and revoked_at is null order by id desc")
                .param(owner.userId())
                .query(Listed.class)
                .list();
    }

    /** @throws Problem 404 for a token of somebody else */
    @Transactional
    public void revoke(Actor owner, long id) {
        int revoked = jdbc.sql("update api_token set revoked_at = ?"
                        + " where id = ? and account_id = ? and revoked_at is null")
                .params(now(), id, owner.userId())
                .update();
        if (revoked == 0) {
            throw Problem.notFound();
        }
        audit.record(owner.username(), "TOKEN_REVOKED", owner.username(), Map.of("tokenId", id));
    }

    @Transactional
    public void revokeAll(long accountId) {
        jdbc.sql("update api_token set revoked_at = ? where account_id = ? and revoked_at is null")
                .params(now(), accountId)
                .update();
    }

    private record Row(long id, long accountId, OffsetDateTime lastUsedAt) {}

    private void touch(Row row) {
        OffsetDateTime now = now();
        if (row.lastUsedAt() == null
                || Duration.between(row.lastUsedAt(), now).abs().compareTo(LAST_USED_PRECISION) > 0) {
            jdbc.sql("update api_token set last_used_at = ? where id = ?")
                    .params(now, row.id())
                    .update();
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(XuegaiClock.ZONE).toOffsetDateTime();
    }
}
