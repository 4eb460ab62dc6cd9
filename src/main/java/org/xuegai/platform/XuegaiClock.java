package org.xuegai.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.springframework.stereotype.Component;

/** The one clock of the program, in the association's time zone; demo data and tests may set it. */
@Component
public class XuegaiClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Another clock that has to go with this one. */
    public interface Follower {

        void standStill(Instant at);

        /** @param ahead of the present; zero for the present itself */
        void run(Duration ahead);
    }

    private final List<Follower> followers = new CopyOnWriteArrayList<>();
    private volatile Clock source = Clock.systemUTC();
    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return source.instant();
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
        standStill(localTime.atZone(ZONE).toInstant());
    }

    /** Moves a clock that stands still; a running one is stopped first. */
    public void advance(Duration by) {
        standStill(instant().plus(by));
    }

    /** Goes on from the present. */
    public void returnToPresent() {
        runAhead(Duration.ZERO);
    }

    /** Goes on as far ahead of the present as given. */
    public void runAhead(Duration ahead) {
        this.ahead = ahead;
        source = Clock.offset(Clock.systemUTC(), ahead);
        followers.forEach(follower -> follower.run(ahead));
    }

    /** Whether it runs ahead of the present. */
    public boolean isAhead() {
        return !ahead.isZero();
    }

    /** Told of every jump. */
    public void follow(Follower follower) {
        followers.add(follower);
    }

    private void standStill(Instant at) {
        ahead = Duration.ZERO;
        source = Clock.fixed(at, ZONE);
        followers.forEach(follower -> follower.standStill(at));
    }
}
