package org.xuegai.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A mail on its way. Immutable; each change of state is a new value.
 *
 * @param noticeId what its recipient has in the program; null for somebody without an account
 * @param messageId stays the same at every attempt, so that a mail sent twice is shown once
 * @param attempts how often sending was begun
 * @param nextAttemptAt when it is due; moved on before each attempt, so that a crash costs one wait
 * @param lastError null unless the last attempt failed
 * @param calendar appointment as a calendar file; null for none
 * @param calendarMethod what the recipient's calendar is to do with it; null like the file
 */
@Table("mail_outbox")
record OutboxMail(
        @Id Long id,
        @Version Integer version,
        Long noticeId,
        String messageId,
        String recipient,
        String recipientName,
        String subject,
        String body,
        State state,
        int attempts,
        Instant createdAt,
        Instant nextAttemptAt,
        Instant sentAt,
        String lastError,
        String calendar,
        String calendarMethod) {

    enum State {
        QUEUED,
        SENT,
        FAILED
    }

    private static final int MAX_ERROR = 1000;

    /** Waits after the first, second, … attempt; together a little less than 24 hours. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofHours(8));

    OutboxMail attempted(Instant now) {
        Duration wait = WAITS.get(Math.min(attempts, WAITS.size() - 1));
        return with(State.QUEUED, attempts + 1, now.plus(wait), null, lastError);
    }

    OutboxMail sent(Instant now) {
        return with(State.SENT, attempts, nextAttemptAt, now, null);
    }

    OutboxMail failed(String error) {
        String kept = error.length() <= MAX_ERROR ? error : error.substring(0, MAX_ERROR);
        return with(attempts > WAITS.size() ? State.FAILED : State.QUEUED, attempts, nextAttemptAt, null, kept);
    }

    /** From the beginning, with the same Message-ID. */
    OutboxMail queuedAgain(Instant now) {
        return with(State.QUEUED, 0, now, null, lastError);
    }

    private OutboxMail with(State newState, int newAttempts, Instant next, Instant sent, String error) {
        return new OutboxMail(
                id,
                version,
                noticeId,
                messageId,
                recipient,
                recipientName,
                subject,
                body,
                newState,
                newAttempts,
                createdAt,
                next,
                sent,
                error,
                calendar,
                calendarMethod);
    }
}
