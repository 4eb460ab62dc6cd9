package org.xuegai.reformplan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xuegai.casework.engine.Finding;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.form.FormAdvice;
import org.xuegai.form.FormContext;
import org.xuegai.platform.Messages;

/** The three shares of the leading bodies, counted while they are being typed. Source: D1. */
@Component
@Order(1)
class CompositionAdvice implements FormAdvice {

    private static final Set<String> WITH_FIGURES = Set.of("D1-0", "D1-1", "D1-2", "D1-3");

    private final ReformPlanDecisions decisions;
    private final RuleParameters parameters;
    private final Messages messages;

    CompositionAdvice(ReformPlanDecisions decisions, RuleParameters parameters, Messages messages) {
        this.decisions = decisions;
        this.parameters = parameters;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return ReformPlan.FORM.equals(formId);
    }

    @Override
    public List<Advice> advise(FormContext context, Map<String, Object> data) {
        Composition now = CompositionCheck.composition(context, data);
        List<Finding> findings = decisions.composition(now);
        List<Advice> advice = new ArrayList<>();
        add(
                advice,
                findings,
                "D1-1",
                "boardFrontlineCount",
                now.boardFrontline(),
                now.board(),
                now::withBoardFrontline);
        if (now.standingBoard() != null && now.standingBoard() > 0) {
            add(
                    advice,
                    findings,
                    "D1-2",
                    "standingBoardFrontlineCount",
                    now.standingBoardFrontline(),
                    now.standingBoard(),
                    now::withStandingBoardFrontline);
        }
        add(advice, findings, "D1-3", "youngLeaderCount", now.young(), now.youngBase(), now::withYoung);
        findings.stream()
                .filter(finding -> !WITH_FIGURES.contains(finding.ruleNo()))
                .map(finding -> new Advice(
                        finding.ruleNo(),
                        finding.level(),
                        messages.get("reformplan.advice." + finding.ruleNo()),
                        finding.message(),
                        finding.field(),
                        null,
                        null,
                        null))
                .forEach(advice::add);
        return advice;
    }

    private void add(
            List<Advice> advice,
            List<Finding> findings,
            String ruleNo,
            String field,
            Long actual,
            Long base,
            LongFunction<Composition> with) {
        if (actual == null || base == null || base == 0) {
            return;
        }
        String title = messages.get("reformplan.advice." + ruleNo, youngMaxAge());
        if (actual > base) {
            String text = messages.get("reformplan.advice.impossible", actual.toString(), base.toString());
            advice.add(new Advice(ruleNo, Level.BLOCK, title, text, field, actual, base, null));
            return;
        }
        long goal = decisions.leastKeeping(ruleNo, base, with);
        Level level = findings.stream()
                .filter(finding -> finding.ruleNo().equals(ruleNo))
                .map(Finding::level)
                .findFirst()
                .orElse(Level.PASS);
        String text = messages.get(
                "reformplan.advice.%s.%s".formatted(ruleNo, level == Level.PASS ? "kept" : "short"),
                actual.toString(),
                base.toString(),
                percent(actual, base),
                String.valueOf(goal),
                String.valueOf(goal - actual),
                youngMaxAge());
        advice.add(new Advice(ruleNo, level, title, text, field, actual, base, goal));
    }

    /** The age up to which somebody counts as young. */
    private String youngMaxAge() {
        return String.valueOf(parameters.integer("youngMaxAge"));
    }

    private static String percent(long actual, long base) {
        return BigDecimal.valueOf(actual * 100)
                .divide(BigDecimal.valueOf(base), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
