package org.xuegai.notification;

import java.time.Instant;
import java.time.LocalDateTime;

import org.xuegai.platform.XuegaiClock;

/**
 * A mail as the administrator's pages show it.
 *
 * @param confidential to somebody without an account, who is nobody else's to know: the name is left out, and all of the
 *     address but its domain
 * @param nextAttemptAt null unless it is waiting
 * @param sentAt null unless it was sent
 * @param calendar its appointment as a calendar file; null for none
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
        String body,
        boolean confidential,
        String calendar,
        String calendarMethod) {

    static MailView of(OutboxMail mail) {
        boolean confidential = mail.noticeId() == null;
        String address = confidential ? domainOf(mail.recipient()) : mail.recipient();
        return new MailView(
                mail.id(),
                mail.version(),
                mail.subject(),
                address,
                confidential ? "" : mail.recipientName(),
                mail.state(),
                mail.attempts(),
                local(mail.createdAt()),
                mail.state() == OutboxMail.State.QUEUED ? local(mail.nextAttemptAt()) : null,
                local(mail.sentAt()),
                mail.lastError() == null ? null : mail.lastError().replace(mail.recipient(), address),
                mail.messageId(),
                confidential ? "" : mail.body(),
                confidential,
                confidential ? null : mail.calendar(),
                mail.calendarMethod());
    }

    private static String domainOf(String address) {
        return "***" + address.substring(address.indexOf('@'));
    }

    private static LocalDateTime local(Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, XuegaiClock.ZONE);
    }
}
