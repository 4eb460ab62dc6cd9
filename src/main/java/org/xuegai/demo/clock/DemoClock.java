package org.xuegai.demo.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.audit.AuditLog;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.platform.XuegaiProperties;

/**
 * Sets the demo's clock ahead, never back, so that days pass which a case needs; it goes on from there.
 * How far it is ahead stands in the data folder, for the next start.
 */
@Component
@Profile({"demo", "test"})
public class DemoClock {

    private static final int LONGEST_LEAP = 366;

    private final XuegaiClock clock;
    private final AuditLog audit;
    private final Messages messages;
    private final Path kept;

    DemoClock(XuegaiClock clock, AuditLog audit, Messages messages, XuegaiProperties properties) {
        this.clock = clock;
        this.audit = audit;
        this.messages = messages;
        this.kept = properties.dataDir().resolve("demo-clock");
    }

    /**
     * Goes on from that time. What has come due meanwhile happens soon after.
     *
     * @throws Problem 422 for a time that is past, or more than a year ahead
     */
    void set(LocalDateTime to, Actor by) {
        LocalDateTime before = clock.localNow();
        if (!to.isAfter(before)) {
            throw refused("PAST", "demo.clock.past", before);
        }
        if (to.isAfter(before.plusDays(LONGEST_LEAP))) {
            throw refused("TOO_FAR", "demo.clock.tooFar", before);
        }
        Duration ahead = Duration.between(LocalDateTime.now(XuegaiClock.ZONE), to);
        keep(ahead);
        clock.runAhead(ahead);
        audit.record(
                by.username(),
                "DEMO_CLOCK_SET",
                by.username(),
                Map.of("clock", Map.of("before", text(before), "after", text(to))));
    }

    /** From the start on as far ahead as it was when the program stopped. */
    public void resume() {
        clock.runAhead(ahead());
    }

    private Duration ahead() {
        try {
            return Files.exists(kept) ? Duration.parse(Files.readString(kept).strip()) : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(Duration ahead) {
        try {
            Files.createDirectories(kept.getParent());
            Files.writeString(kept, ahead.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Problem refused(String code, String message, LocalDateTime now) {
        return Problem.invalid(List.of(new FieldProblem("now", code, messages.get(message, text(now)))));
    }

    static String text(LocalDateTime time) {
        return DemoClockApi.MINUTES.format(time);
    }
}
