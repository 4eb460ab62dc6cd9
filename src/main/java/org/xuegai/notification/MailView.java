package org.xuegai.notification;

import java.time.Instant;
import java.time.LocalDateTime;

import org.xuegai.platform.XuegaiClock;

/**
 * A mail as the administrator's pages show it.
 *
 * @param nextAttemptAt null unless it is waiting
 * @param sentAt null unless it was sent
 */
record MailView(
        long id,
        int version,
        String subject,
        String recipient,
        String recipientName,
        OutboxMail.State state,
        int attempts,
        LocalDateTime createdAt,
        LocalDateTime nextAttemptAt,
        LocalDateTime sentAt,
        String lastError,
        String messageId,
        String body) {

    static MailView of(OutboxMail mail) {
        return new MailView(
                mail.id(),
                mail.version(),
                mail.subject(),
                mail.recipient(),
                mail.recipientName(),
                mail.state(),
                mail.attempts(),
                local(mail.createdAt()),
                mail.state() == OutboxMail.State.QUEUED ? local(mail.nextAttemptAt()) : null,
                local(mail.sentAt()),
                mail.lastError(),
                mail.messageId(),
                mail.body());
    }

    private static LocalDateTime local(Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, XuegaiClock.ZONE);
    }
}
