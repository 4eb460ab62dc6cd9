package org.xuegai.benchmark;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Two hundred people at work at once, who think for eight seconds on average before each step. They share the process and
 * the two cores with the program and its database; the first minute does not count.
 */
class LoadBenchmark {

    private static final int CLERKS = 150;
    private static final int OFFICERS = 50;
    private static final long WARMING = 60;
    private static final long SECONDS = Long.getLong("benchmark.seconds", 180);

    @Test
    void two_hundred_people_at_work() throws Exception {
        var waits = new Waits();
        try (ConfigurableApplicationContext program = InProcess.started()) {
            URI address =
                    URI.create("http://127.0.0.1:" + program.getEnvironment().getProperty("local.server.port"));
            List<Thread> people = new ArrayList<>();
            for (LoadPerson person : people(new PlanCase(program), address)) {
                person.signIn();
                people.add(new Thread(() -> person.work(WARMING, SECONDS, waits)));
            }
            people.forEach(Thread::start);
            for (Thread person : people) {
                person.join();
            }
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
