package org.xuegai.pilot.candidate;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.engine.DecisionTables;

/** What the decision tables say about a candidate. */
@Component
class PilotDecisions {

    private final DecisionTables tables;

    PilotDecisions(DecisionTables tables) {
        this.tables = tables;
    }

    /** Source: D2 */
    EligibilityFinding eligibility(Map<String, Object> facts) {
        List<Map<String, Object>> rows = tables.rows("pilot-eligibility", facts);
        return EligibilityFinding.of(rows.get(0));
    }
}
