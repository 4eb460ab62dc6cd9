package org.xuegai.inspection.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.engine.DecisionTables;
import org.xuegai.deadline.RuleParameters;

/** Asks the table of acceptance conclusions. Source: D4 */
@Component
public class Conclusions {

    /**
     * What the table reads besides the verdicts.
     *
     * @param refused the society did not let the group in
     * @param reinspection the second look after a rectification
     */
    public record Circumstances(boolean falseMaterial, boolean refused, boolean reinspection) {}

    private final DecisionTables tables;
    private final RuleParameters parameters;

    Conclusions(DecisionTables tables, RuleParameters parameters) {
        this.tables = tables;
        this.parameters = parameters;
    }

    /** @param verdicts by number of the standard; empty where the group was not let in */
    public Conclusion of(Map<Integer, Verdict> verdicts, Circumstances circumstances) {
        List<Integer> core = parameters.integers("coreStandards");
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("metCount", count(verdicts, Verdict.MET));
        inputs.put("partialCount", count(verdicts, Verdict.PARTIALLY_MET));
        inputs.put("notMetCount", count(verdicts, Verdict.NOT_MET));
        inputs.put(
                "coreNotMetCount",
                core.stream().filter(no -> verdicts.get(no) == Verdict.NOT_MET).count());
        inputs.put("falseMaterial", circumstances.falseMaterial());
        inputs.put("refusedInspection", circumstances.refused());
        inputs.put("isReinspection", circumstances.reinspection());
        inputs.put("coreNotMetFailMin", parameters.integer("coreNotMetFailMin"));
        inputs.put("notMetFailMin", parameters.integer("notMetFailMin"));
        inputs.put("unmetFailMin", parameters.integer("unmetFailMin"));
        Map<String, Object> fired = tables.rows("acceptance-conclusion", inputs).get(0);
        return new Conclusion(
                (String) fired.get("ruleNo"), (String) fired.get("conclusion"), (String) fired.get("message"));
    }

    private static long count(Map<Integer, Verdict> verdicts, Verdict verdict) {
        return verdicts.values().stream().filter(verdict::equals).count();
    }
}
