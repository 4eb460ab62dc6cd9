package org.xuegai.account;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.xuegai.platform.XuegaiClock;

/**
 * Counts tries per username, in transactions of their own so that a rolled-back request counts too.
 * A try is counted before the password is looked at: guesses sent in parallel gain nothing.
 */
@Component
class SignInAttempts {

    static final int MOST = 5;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final XuegaiClock clock;
    private final TransactionTemplate ownTransaction;

    SignInAttempts(JdbcClient jdbc, XuegaiClock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private record Row(int attempts, OffsetDateTime firstAt, OffsetDateTime lockedUntil) {}

    /**
     * Counts one try.
     *
     * @return how long the username stays locked; empty when the password may be looked at
     */
    Optional<Duration> begin(String username) {
        try {
            return ownTransaction.execute(status -> count(username, clock.instant()));
        } catch (DuplicateKeyException e) {
            // another first try of the same name was quicker: there is a row to count on now
            return ownTransaction.execute(status -> count(username, clock.instant()));
        }
    }

    private Optional<Duration> count(String username, Instant now) {
        forgetOutdated(username, now);
        int counted = jdbc.sql("update sign_in_attempt set attempts = attempts + 1"
                        + " where username = ? and attempts < ? and locked_until is null")
                .params(username, MOST)
                .update();
        if (counted == 1) {
            return Optional.empty();
        }
        Optional<Row> row = find(username);
        if (row.isPresent()) {
            return Optional.of(remaining(row.get(), now));
        }
        jdbc.sql("insert into sign_in_attempt (username, attempts, first_at) values (?, 1, ?)")
                .params(username, timestamp(now))
                .update();
        return Optional.empty();
    }

    /** The try was wrong. @return true when this one locks the username */
    boolean failed(String username) {
        Integer locked = ownTransaction.execute(status -> jdbc.sql("update sign_in_attempt set locked_until = ?"
                        + " where username = ? and attempts >= ? and locked_until is null")
                .params(timestamp(clock.instant().plus(WINDOW)), username, MOST)
                .update());
        return locked != null && locked == 1;
    }

    /** Forgets the tries: the password was right, or an administrator lifts the lock. */
    void clear(String username) {
        ownTransaction.executeWithoutResult(status -> jdbc.sql("delete from sign_in_attempt where username = ?")
                .param(username)
                .update());
    }

    boolean isLocked(String username) {
        return find(username)
                .map(Row::lockedUntil)
                .filter(until -> until.toInstant().isAfter(clock.instant()))
                .isPresent();
    }

    /** Names that were typed once and never again do not pile up. */
    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Shanghai")
    void forgetYesterdays() {
        OffsetDateTime yesterday = timestamp(clock.instant().minus(Duration.ofDays(1)));
        ownTransaction.executeWithoutResult(status -> jdbc.sql("delete from sign_in_attempt where first_at < ?")
                .param(yesterday)
                .update());
    }

    private Optional<Row> find(String username) {
        return jdbc.sql("select attempts, first_at, locked_until from sign_in_attempt where username = ?")
                .param(username)
                .query(Row.class)
                .optional();
    }

    private void forgetOutdated(String username, Instant now) {
        jdbc.sql("delete from sign_in_attempt where username = :username and (locked_until <= :now"
                        + " or (locked_until is null and first_at <= :windowStart))")
                .param("username", username)
                .param("now", timestamp(now))
                .param("windowStart", timestamp(now.minus(WINDOW)))
                .update();
    }

    private static Duration remaining(Row row, Instant now) {
        Instant until = row.lockedUntil() == null
                ? row.firstAt().toInstant().plus(WINDOW)
                : row.lockedUntil().toInstant();
        return Duration.between(now, until);
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atZone(XuegaiClock.ZONE).toOffsetDateTime();
    }
}
