package org.xuegai.benchmark;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Two hundred people at work at once, who think for eight seconds on average before each step. They share the process and
 * the two cores with the program and its database; the first minute does not count.
 */
class LoadBenchmark {

    private static final int CLERKS = 150;
    private static final int OFFICERS = 50;
    private static final Duration WARMING = Duration.ofMinutes(1);
    private static final Duration COUNTED = Duration.ofSeconds(Long.getLong("benchmark.seconds", 180));

    @Test
    void two_hundred_people_at_work() throws Exception {
        ScheduledExecutorService schedule = Executors.newScheduledThreadPool(CLERKS + OFFICERS);
        Waits waits;
        try (ConfigurableApplicationContext program = InProcess.started()) {
            URI address =
                    URI.create("http://127.0.0.1:" + program.getEnvironment().getProperty("local.server.port"));
            List<LoadPerson> people = people(new PlanCase(program), address);
            for (LoadPerson person : people) {
                person.signIn();
            }
            waits = new Waits(people.size(), WARMING, COUNTED);
            people.forEach(person -> person.work(schedule, waits));
            waits.untilAllHaveLeft();
        } finally {
            schedule.shutdownNow();
        }
        waits.report("load").publish();
    }

    /** Each with a case of their own; nobody stands in another's way but for the machine. */
    private static List<LoadPerson> people(PlanCase cases, URI address) {
        List<LoadPerson> people = new ArrayList<>();
        for (int n = 0; n < CLERKS; n++) {
            people.add(LoadPerson.clerk(address, cases.draft(cases.openBatch())));
        }
        for (int n = 0; n < OFFICERS; n++) {
            people.add(LoadPerson.officer(address, cases.received(cases.openBatch())));
        }
        return people;
    }
}
