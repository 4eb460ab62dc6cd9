package org.xuegai.casework;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Opinions as a reader wants them: the last word of each box, in signing order. */
public final class OpinionOrder {

    private OpinionOrder() {}

    /**
     * The last word of each box, and of each department in it.
     *
     * @param events newest first
     */
    public static List<CaseEvent> latest(List<CaseEvent> events) {
        Map<String, CaseEvent> latest = new LinkedHashMap<>();
        events.stream()
                .filter(event -> event.opinionBox() != null)
                .forEach(event -> latest.putIfAbsent(event.opinionBox() + event.department(), event));
        return latest.values().stream()
                .sorted(Comparator.comparing(event -> OpinionBox.valueOf(event.opinionBox())))
                .toList();
    }
}
