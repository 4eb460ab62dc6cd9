package org.xuegai.demo.clock;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;

/** The administrator's hand on the demo's clock; not there without the demo. */
@RestController
@RequestMapping("/api/v1/admin/demo-clock")
@Profile({"demo", "test"})
class DemoClockApi {

    static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    /** @param now the association's local time, e.g. {@code 2026-12-01T09:00} */
    record Time(String now) {}

    private final DemoClock demoClock;
    private final XuegaiClock clock;
    private final Messages messages;

    DemoClockApi(DemoClock demoClock, XuegaiClock clock, Messages messages) {
        this.demoClock = demoClock;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping
    Time now() {
        return new Time(MINUTES.format(clock.localNow()));
    }

    @PostMapping
    Time set(@RequestBody Time wanted, @CurrentActor Actor actor) {
        demoClock.set(read(wanted.now()), actor);
        return now();
    }

    private LocalDateTime read(String text) {
        try {
            return LocalDateTime.parse(text == null ? "" : text.strip());
        } catch (DateTimeParseException e) {
            throw Problem.invalid(List.of(new FieldProblem("now", "FORMAT", messages.get("demo.clock.format"))));
        }
    }
}
