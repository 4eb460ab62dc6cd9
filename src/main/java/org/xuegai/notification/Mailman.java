package org.xuegai.notification;

import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.platform.XuegaiProperties;

/**
 * Sends what is due. A mail is claimed by moving its next attempt on before it is sent, so that two
 * instances never send it at the same time and a crash in between costs one wait, not the mail.
 */
@Component
class Mailman {

    private static final Logger LOG = LoggerFactory.getLogger(Mailman.class);

    private final Outbox outbox;
    private final MailTransport transport;
    private final XuegaiProperties properties;
    private final Messages messages;
    private final XuegaiClock clock;

    Mailman(Outbox outbox, MailTransport transport, XuegaiProperties properties, Messages messages, XuegaiClock clock) {
        this.outbox = outbox;
        this.transport = transport;
        this.properties = properties;
        this.messages = messages;
        this.clock = clock;
    }

    /** Stops at the first sign that the server is down: the rest stays due and keeps its attempts. */
    @Scheduled(initialDelay = 15_000, fixedDelay = 15_000)
    void sendDue() {
        for (OutboxMail mail : outbox.findTop50ByStateAndNextAttemptAtLessThanEqualOrderByNextAttemptAtAscIdAsc(
                OutboxMail.State.QUEUED, clock.instant())) {
            if (claimed(mail).map(this::serverAnswered).orElse(true)) {
                continue;
            }
            return;
        }
    }

    private Optional<OutboxMail> claimed(OutboxMail mail) {
        try {
            return Optional.of(outbox.save(mail.attempted(clock.instant())));
        } catch (OptimisticLockingFailureException e) {
            return Optional.empty();
        }
    }

    private boolean serverAnswered(OutboxMail mail) {
        try {
            transport.send(StableMessage.of(mail, properties.mailFrom(), messages.official("notification.mail.from")));
        } catch (MailException e) {
            LOG.warn("Mail {} was not sent: {}", mail.messageId(), e.getMessage());
            outbox.save(mail.failed(String.valueOf(e.getMessage())));
            return !serverDown(e);
        }
        outbox.save(mail.sent(clock.instant()));
        return true;
    }

    /** A refusal of one message has no cause; a connection that failed has. */
    private static boolean serverDown(MailException e) {
        return e instanceof MailAuthenticationException || e instanceof MailSendException && e.getCause() != null;
    }
}
