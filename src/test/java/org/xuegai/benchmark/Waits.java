package org.xuegai.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How long people waited for pages and for what they wrote, and what failed. */
final class Waits {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<Long> reads = new ArrayList<>();
    private final List<Long> writes = new ArrayList<>();
    private final List<Exception> failures = new ArrayList<>();
    private final CountDownLatch atWork;
    private final long counting;
    private final long end;

    /** The day begins. */
    Waits(int people, Duration warming, Duration counted) {
        atWork = new CountDownLatch(people);
        counting = System.nanoTime() + warming.toNanos();
        end = counting + counted.toNanos();
    }

    boolean isOver() {
        return System.nanoTime() > end;
    }

    synchronized void read(long nanos) {
        count(reads, nanos);
    }

    synchronized void write(long nanos) {
        count(writes, nanos);
    }

    private void count(List<Long> waits, long nanos) {
        if (System.nanoTime() >= counting) {
            waits.add(nanos);
        }
    }

    void leave() {
        atWork.countDown();
    }

    synchronized void fail(Exception failure) {
        failures.add(failure);
        leave();
    }

    /** @throws AssertionError when somebody waits for an answer that does not come */
    void untilAllHaveLeft() throws InterruptedException {
        long left = end - System.nanoTime() + PATIENCE.toNanos();
        if (!atWork.await(left, TimeUnit.NANOSECONDS)) {
            throw new AssertionError(atWork.getCount() + " people still wait for an answer");
        }
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
