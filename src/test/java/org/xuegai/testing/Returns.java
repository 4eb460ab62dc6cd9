package org.xuegai.testing;

import java.util.List;
import java.util.Map;

/** What is filled in by those who send a plan back a third time. */
public final class Returns {

    /** What the consultation asks of the society. */
    public static final String CONSULTED = "监事会设置分两步走，请改第 4 项。";

    private Returns() {}

    /** The vice chair's decision. */
    public static Map<String, Object> decision(String opinion) {
        return Map.of(
                "finalDecision",
                "RETURN",
                "finalOpinion",
                opinion,
                "returnedFields",
                List.of("reform-plan:reformTaskRows[2]"));
    }

    /** The officer's record of the consultation that follows. */
    public static Map<String, Object> consultation() {
        return Map.of(
                "consultationDate", "2026-11-23",
                "consultationParticipants", "学会部、学会秘书长",
                "consultationDecision", "RETURN",
                "consultationOpinion", CONSULTED,
                "returnedFields", List.of("reform-plan:reformTaskRows[3]"));
    }
}
