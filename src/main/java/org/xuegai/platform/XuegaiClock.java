package org.xuegai.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

/** The one clock of the program, in the association's time zone; demo data and tests may set it. */
@Component
public class XuegaiClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final List<Consumer<Instant>> followers = new CopyOnWriteArrayList<>();
    private volatile Instant fixed;

    @Override
    public Instant instant() {
        return fixed == null ? Instant.now() : fixed;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ZONE);
    }

    public LocalDateTime localNow() {
        return LocalDateTime.ofInstant(instant(), ZONE);
    }

    /** Stands still at the given local time until told otherwise. */
    public void travelTo(LocalDateTime localTime) {
        set(localTime.atZone(ZONE).toInstant());
    }

    /** Moves a clock that stands still; a running one is stopped first. */
    public void advance(Duration by) {
        set(instant().plus(by));
    }

    public void returnToPresent() {
        set(null);
    }

    /** Told the new instant at every jump, null on the return to the present. */
    public void onJump(Consumer<Instant> follower) {
        followers.add(follower);
    }

    private void set(Instant instant) {
        fixed = instant;
        followers.forEach(follower -> follower.accept(instant));
    }
}
