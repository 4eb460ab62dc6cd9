package org.xuegai.web;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AttemptsTest {

    private final AtomicLong time = new AtomicLong();
    private final Attempts attempts = new Attempts(2, time::get);

    @Test
    void the_third_attempt_within_a_minute_is_one_too_many() {
        assertThat(attempts.permits("10.0.0.1")).isTrue();
        assertThat(attempts.permits("10.0.0.1")).isTrue();
        assertThat(attempts.permits("10.0.0.1")).isFalse();
    }

    @Test
    void another_address_is_counted_by_itself() {
        attempts.permits("10.0.0.1");
        attempts.permits("10.0.0.1");

        assertThat(attempts.permits("10.0.0.2")).isTrue();
    }

    @Test
    void after_a_minute_one_may_try_again() {
        attempts.permits("10.0.0.1");
        attempts.permits("10.0.0.1");
        time.addAndGet(Duration.ofMinutes(1).toNanos());

        assertThat(attempts.permits("10.0.0.1")).isTrue();
    }
}
