package org.xuegai.casework;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The order in which opinions are signed: 学会、经办、会签、部长、会议、分管副主席. Source: domain 6 审批表 */
public final class OpinionOrder {

    private static final List<String> BOXES =
            List.of("society", "officer", "countersign", "head", "leadership", "viceChair");

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
                .sorted(Comparator.comparingInt(event -> BOXES.indexOf(event.opinionBox())))
                .toList();
    }
}
