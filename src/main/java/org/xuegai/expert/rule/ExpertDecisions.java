package org.xuegai.expert.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.engine.DecisionTables;
import org.xuegai.casework.engine.Finding;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.expert.Purpose;
import org.xuegai.platform.XuegaiClock;

/** Asks the two tables on experts. Source: D3 */
@Component
public class ExpertDecisions {

    private final DecisionTables tables;
    private final RuleParameters parameters;
    private final XuegaiClock clock;

    public ExpertDecisions(DecisionTables tables, RuleParameters parameters, XuegaiClock clock) {
        this.tables = tables;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** The least number of experts that needs nobody's consent. */
    public int least(Purpose purpose) {
        return purpose == Purpose.RECONSIDERATION
                ? parameters.integer("reconsiderationExperts")
                : parameters.integer("expertMin");
    }

    /** The least number with the vice chair's consent. */
    public int leastWithConsent() {
        return parameters.integer("expertMinWithApproval");
    }

    /** @param size of the group; more than its members while some are still wanted */
    public List<Finding> group(GroupFacts group, int size, Purpose purpose, boolean smallGroupAllowed) {
        GroupFacts.Member leader = group.leader();
        var largest = group.largestUnit();
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("expertCount", size);
        inputs.put("expertMin", least(purpose));
        inputs.put("expertMinWithApproval", leastWithConsent());
        inputs.put("smallGroupAllowed", smallGroupAllowed);
        inputs.put("leaderCount", leader == null ? 0 : 1);
        inputs.put("leaderSenior", leader != null && leader.senior());
        inputs.put("leaderInspections", leader == null ? 0 : leader.inspections());
        inputs.put("financeCount", group.of(GroupFacts.FINANCE));
        inputs.put("governanceCount", group.of(GroupFacts.GOVERNANCE));
        inputs.put("personnelCount", group.of(GroupFacts.PERSONNEL));
        inputs.put("kindredCount", group.kindred());
        inputs.put("largestUnit", largest.map(Map.Entry::getKey).orElse(""));
        inputs.put("largestUnitCount", largest.map(Map.Entry::getValue).orElse(0L));
        inputs.put("staffCount", group.staff());
        return tables.findings("expert-group-check", inputs);
    }

    /** What is wrong with a number alone, before anybody is drawn. Source: D3-1 */
    public List<Finding> size(int size, Purpose purpose, boolean smallGroupAllowed) {
        return group(new GroupFacts(List.of(), null), size, purpose, smallGroupAllowed).stream()
                .filter(finding -> finding.ruleNo().equals("D3-1"))
                .toList();
    }

    public List<Finding> recusal(RecusalFacts facts) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("today", clock.today());
        inputs.put("recusalYears", parameters.integer("recusalYears"));
        inputs.put("expertUnit", facts.expertUnit());
        inputs.put("societyUnits", facts.societyUnits());
        inputs.put("posts", until(facts.posts()));
        inputs.put("dealings", until(facts.dealings()));
        inputs.put("handledBefore", facts.handledBefore());
        inputs.put("declared", facts.declared().stream().map(Enum::name).toList());
        return tables.findings("expert-recusal", inputs);
    }

    private static List<Map<String, LocalDate>> until(List<LocalDate> days) {
        return days.stream().map(day -> Collections.singletonMap("until", day)).toList();
    }
}
