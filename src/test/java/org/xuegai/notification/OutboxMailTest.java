package org.xuegai.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OutboxMailTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    @Test
    void attempts_are_spread_over_not_quite_a_day_and_then_given_up() {
        OutboxMail mail = queued();
        List<Long> minutes = new ArrayList<>();
        Instant now = NOON;
        while (mail.state() == OutboxMail.State.QUEUED) {
            mail = mail.attempted(now).failed("down");
            minutes.add(Duration.between(NOON, now).toMinutes());
            now = mail.nextAttemptAt();
        }

        assertThat(minutes).containsExactly(0L, 1L, 6L, 21L, 81L, 201L, 441L, 921L, 1401L);
        assertThat(mail.state()).isEqualTo(OutboxMail.State.FAILED);
    }

    @Test
    void a_mail_sent_again_keeps_its_message_id() {
        OutboxMail again = queued().attempted(NOON).failed("down").queuedAgain(NOON);

        assertThat(again.messageId()).isEqualTo(queued().messageId());
        assertThat(again.attempts()).isZero();
        assertThat(again.nextAttemptAt()).isEqualTo(NOON);
    }

    @Test
    void a_long_error_is_cut() {
        assertThat(queued().failed("x".repeat(5000)).lastError()).hasSize(1000);
    }

    static OutboxMail queued() {
        return new OutboxMail(
                1L,
                0,
                1L,
                "<notice-1.1@xuegai>",
                "zhou@example.com",
                "周敏行",
                "待办",
                "您好",
                OutboxMail.State.QUEUED,
                0,
                NOON,
                NOON,
                null,
                null,
                null,
                null);
    }
}
