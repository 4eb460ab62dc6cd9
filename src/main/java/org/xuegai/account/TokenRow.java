package org.xuegai.account;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;

import org.xuegai.platform.XuegaiClock;

/** An API token as the profile page lists it. @param lastUsedAt null when it was never used */
record TokenRow(long id, String label, LocalDateTime createdAt, LocalDateTime lastUsedAt) {

    static TokenRow of(ApiTokens.Listed token) {
        return new TokenRow(token.id(), token.label(), local(token.createdAt()), local(token.lastUsedAt()));
    }

    private static LocalDateTime local(OffsetDateTime time) {
        return time == null ? null : time.atZoneSameInstant(XuegaiClock.ZONE).toLocalDateTime();
    }
}
