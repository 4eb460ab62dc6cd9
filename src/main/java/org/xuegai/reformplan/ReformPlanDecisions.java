package org.xuegai.reformplan;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

import org.springframework.stereotype.Component;
import org.xuegai.casework.engine.DecisionTables;
import org.xuegai.casework.engine.Finding;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.form.FormAdvice.Level;
import org.xuegai.form.Values;

/** What the decision tables say about a plan. */
@Component
class ReformPlanDecisions {

    private final DecisionTables tables;
    private final RuleParameters parameters;

    ReformPlanDecisions(DecisionTables tables, RuleParameters parameters) {
        this.tables = tables;
        this.parameters = parameters;
    }

    /** Source: D1. */
    List<Finding> composition(Composition composition) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("boardCount", composition.board());
        inputs.put("boardFrontlineCount", composition.boardFrontline());
        inputs.put("standingBoardCount", composition.standingBoard());
        inputs.put("standingBoardFrontlineCount", composition.standingBoardFrontline());
        inputs.put("youngLeaderCount", composition.young());
        inputs.put("leadershipCount", composition.leaders());
        inputs.put("leadershipCountPrevious", composition.before().leaders());
        inputs.put("youngLeaderCountPrevious", composition.before().young());
        inputs.put("candidates", List.of());
        inputs.put("supervisors", List.of());
        inputs.put("delegateCount", null);
        inputs.put("delegateFrontlineCount", null);
        inputs.put("delegateFrontlineMin", parameters.decimal("delegateFrontlineMin"));
        return tables.findings("leadership-composition", inputs);
    }

    /**
     * The least count with which a rule of the composition table is kept, found by asking the table itself.
     *
     * @param base whole that the count is part of, at least 0
     * @param with the composition with another count in the place concerned
     */
    long leastKeeping(String ruleNo, long base, LongFunction<Composition> with) {
        long low = 0;
        long high = base;
        while (low < high) {
            long middle = (low + high) / 2;
            boolean broken = composition(with.apply(middle)).stream()
                    .anyMatch(finding -> finding.ruleNo().equals(ruleNo));
            if (broken) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Source: D9. */
    List<Finding> meeting(Map<String, Object> resolution) {
        Map<String, Object> inputs = new HashMap<>();
        for (String key : List.of("expectedCount", "presentCount", "approveCount")) {
            inputs.put(key, Values.count(resolution, key));
        }
        inputs.put("meetingType", Values.text(resolution, "meetingType"));
        inputs.put("meetingMode", Values.text(resolution, "meetingMode"));
        inputs.put("resolutionSubject", "REFORM_PLAN");
        return tables.findings("meeting-validity", inputs);
    }

    /**
     * May the row say what it says of itself? Source: D10.
     *
     * @param individualMembers of the plan; null while not filled in
     * @param composition verdict on the leading bodies. Source: D1
     */
    List<Finding> task(Map<String, Object> row, boolean pilot, BigDecimal individualMembers, Level composition) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("taskNo", Values.count(row, "taskNo"));
        inputs.put("taskApplicability", Values.text(row, "taskApplicability"));
        inputs.put("targetValue", Values.number(row, "targetValue"));
        inputs.put("isPilotSociety", pilot);
        inputs.put("individualMemberCount", individualMembers);
        inputs.put("compositionLevel", composition.name());
        inputs.put("charterApproved", null);
        return tables.findings("task-applicability", inputs);
    }
}
