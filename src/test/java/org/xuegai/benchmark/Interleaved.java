package org.xuegai.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Times several things in turns, so that a noisy machine disturbs all of them alike, and takes medians. */
final class Interleaved {

    private final Map<String, Callable<?>> things = new LinkedHashMap<>();

    Interleaved add(String name, Callable<?> thing) {
        things.put(name, thing);
        return this;
    }

    /** @return median milliseconds by name, after a fifth of the rounds for warming up */
    Map<String, Double> medians(int rounds) throws Exception {
        Map<String, List<Long>> nanos = new LinkedHashMap<>();
        for (int round = -rounds / 5; round < rounds; round++) {
            for (Map.Entry<String, Callable<?>> thing : things.entrySet()) {
                long begun = System.nanoTime();
                thing.getValue().call();
                long taken = System.nanoTime() - begun;
                if (round >= 0) {
                    nanos.computeIfAbsent(thing.getKey(), name -> new ArrayList<>())
                            .add(taken);
                }
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        nanos.forEach((name, taken) -> medians.put(name, percentile(taken, 50)));
        return medians;
    }

    /** @return milliseconds */
    static double percentile(List<Long> nanos, int percent) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
