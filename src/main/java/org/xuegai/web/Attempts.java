package org.xuegai.web;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Counts attempts by key within windows of one minute; keeps the last 10,000 keys and no more. */
class Attempts {

    private static final int KEYS = 10_000;
    private static final long WINDOW = Duration.ofMinutes(1).toNanos();

    private record Window(long startedAt, int attempts) {}

    private final Map<String, Window> windows = new LinkedHashMap<>();
    private final int allowed;
    private final LongSupplier nanoTime;

    /** @param nanoTime a clock that never jumps, such as {@code System::nanoTime} */
    Attempts(int allowed, LongSupplier nanoTime) {
        this.allowed = allowed;
        this.nanoTime = nanoTime;
    }

    /** Counts one more attempt; false once there are too many in the current minute. */
    synchronized boolean permits(String key) {
        long now = nanoTime.getAsLong();
        Window window = windows.remove(key);
        Window next = window == null || now - window.startedAt() >= WINDOW
                ? new Window(now, 1)
                : new Window(window.startedAt(), window.attempts() + 1);
        windows.put(key, next);
        forgetOldest();
        return next.attempts() <= allowed;
    }

    private void forgetOldest() {
        Iterator<String> oldestFirst = windows.keySet().iterator();
        while (windows.size() > KEYS) {
            oldestFirst.next();
            oldestFirst.remove();
        }
    }
}
