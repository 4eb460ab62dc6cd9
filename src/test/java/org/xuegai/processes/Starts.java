package org.xuegai.processes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cases of each type as they leave the hands of whoever begins them. */
final class Starts {

    /** Who votes on an application, and who sits in a group. */
    static final List<String> THREE = List.of("e01", "e02", "e03");

    private static final String LEADER = THREE.get(0);

    private static final Map<String, Map<String, Object>> FACTS = Map.of(
            "reform-plan",
            Map.of(
                    "mainForm",
                    "reform-plan",
                    "isPilotSociety",
                    false,
                    "returnRounds",
                    0,
                    "maxReturnRounds",
                    2,
                    "consulted",
                    false),
            "pilot-application",
            with(
                    Map.of(
                            "registrationCovers", true,
                            "lastAnnualCheckResult", "QUALIFIED",
                            "seriousCredit", false,
                            "beingReorganized", false,
                            "boardPassed", true,
                            "barred", false,
                            "readinessScore", 8,
                            "readinessPass", 6,
                            "readinessMin", 3,
                            "gapsPlanned", true),
                    Map.of(
                            "mainForm",
                            "pilot-application",
                            "invited",
                            false,
                            "voters",
                            THREE,
                            "attendeeCount",
                            3,
                            "recommendCount",
                            3,
                            "reserveCount",
                            0)),
            "site-inspection",
            Map.of(
                    "mainForm", "acceptance-application",
                    "groupMembers", THREE,
                    "presentExperts", THREE,
                    "leader", LEADER),
            "acceptance",
            Map.of(
                    "groupLeader",
                    LEADER,
                    "reinspectionLeader",
                    LEADER,
                    "reinspectionMembers",
                    THREE,
                    "reconsiderationLeader",
                    LEADER),
            "reform-task-tracking",
            Map.of("openTasks", true));

    private Starts() {}

    static RunningCase of(String caseType) {
        return of(caseType, Map.of());
    }

    /** @param others what differs from the usual case */
    static RunningCase of(String caseType, Map<String, Object> others) {
        Map<String, Object> variables = with(FACTS.get(caseType), others);
        variables.put("caseType", caseType);
        return RunningCase.startedBy(caseType, variables);
    }

    private static Map<String, Object> with(Map<String, Object> facts, Map<String, Object> others) {
        Map<String, Object> all = new HashMap<>(facts);
        all.putAll(others);
        return all;
    }
}
