package org.xuegai.benchmark;

import java.util.ArrayList;
import java.util.List;

/** How long people waited for pages and for what they wrote, and what failed. */
final class Waits {

    private final List<Long> reads = new ArrayList<>();
    private final List<Long> writes = new ArrayList<>();
    private final List<Exception> failures = new ArrayList<>();

    synchronized void read(long nanos) {
        reads.add(nanos);
    }

    synchronized void write(long nanos) {
        writes.add(nanos);
    }

    synchronized void fail(Exception failure) {
        failures.add(failure);
    }

    /** @throws AssertionError when anything failed */
    synchronized Report report(String name) {
        if (!failures.isEmpty()) {
            throw new AssertionError(failures.size() + " people could not go on", failures.get(0));
        }
        return new Report(name, "what", "how many", "median ms", "p95 ms", "slowest ms")
                .row(row("pages read", reads))
                .row(row("written", writes));
    }

    private static Object[] row(String what, List<Long> nanos) {
        return new Object[] {
            what,
            nanos.size(),
            Interleaved.percentile(nanos, 50),
            Interleaved.percentile(nanos, 95),
            Interleaved.percentile(nanos, 100)
        };
    }
}
