package org.xuegai.inspection.finding;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What several experts' verdicts on one standard come to: the strict majority; without one the stricter of the two
 * largest. Source: D4 (consolidation)
 */
public final class Majority {

    private Majority() {}

    /** @throws IllegalArgumentException for no verdict at all */
    public static Verdict of(List<Verdict> verdicts) {
        if (verdicts.isEmpty()) {
            throw new IllegalArgumentException("no verdict");
        }
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        verdicts.forEach(verdict -> counts.merge(verdict, 1L, Long::sum));
        List<Map.Entry<Verdict, Long>> largest = counts.entrySet().stream()
                .sorted(Map.Entry.<Verdict, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .limit(2)
                .toList();
        if (largest.get(0).getValue() * 2 > verdicts.size()) {
            return largest.get(0).getKey();
        }
        return largest.stream()
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
