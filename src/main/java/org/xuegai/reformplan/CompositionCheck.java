package org.xuegai.reformplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.engine.Finding;
import org.xuegai.form.FormAdvice.Level;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.form.Values;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** Too few frontline members block a plan; too few young leaders must be explained. Source: D1. */
@Component
class CompositionCheck implements FormCheck {

    static final String EXPLANATION = "compositionExplanation";

    private static final int EXPLANATION_MIN = 10;

    private final ReformPlanDecisions decisions;
    private final Messages messages;

    CompositionCheck(ReformPlanDecisions decisions, Messages messages) {
        this.decisions = decisions;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return ReformPlan.FORM.equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        List<Finding> findings = decisions.composition(composition(context, data));
        List<FieldProblem> errors = new ArrayList<>();
        findings.stream()
                .filter(finding -> finding.level() == Level.BLOCK)
                .map(finding -> new FieldProblem(finding.field(), finding.ruleNo(), finding.message()))
                .forEach(errors::add);
        findings.stream()
                .filter(finding -> finding.level() == Level.EXPLAIN && !explained(data))
                .findFirst()
                .map(finding -> new FieldProblem(
                        EXPLANATION, finding.ruleNo(), messages.get("reformplan.explain", finding.message())))
                .ifPresent(errors::add);
        return errors;
    }

    static Composition composition(FormContext context, Map<String, Object> data) {
        return Composition.of(data, Values.count(context.facts(), "leadershipCount"));
    }

    static boolean explained(Map<String, Object> data) {
        String text = Values.text(data, EXPLANATION);
        return text != null && text.codePointCount(0, text.length()) >= EXPLANATION_MIN;
    }
}
