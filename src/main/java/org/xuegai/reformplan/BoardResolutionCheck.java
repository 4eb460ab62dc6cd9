package org.xuegai.reformplan;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.SocietyForms;
import org.xuegai.form.FormAdvice.Level;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.platform.FieldProblem;

/** A resolution counts only if enough members came and enough of them agreed. Source: D9, domain 2.1 G1. */
@Component
class BoardResolutionCheck implements FormCheck {

    private final ReformPlanDecisions decisions;

    BoardResolutionCheck(ReformPlanDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public boolean appliesTo(String formId) {
        return SocietyForms.BOARD_RESOLUTION.equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        return decisions.meeting(data).stream()
                .filter(finding -> finding.level() == Level.BLOCK)
                .map(finding -> new FieldProblem(finding.field(), finding.ruleNo(), finding.message()))
                .toList();
    }
}
