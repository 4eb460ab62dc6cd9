package org.xuegai.acceptance.conclusion;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptance;
import org.xuegai.acceptance.AcceptanceWords;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.form.Values;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** People depart from D4 by one step at most, say why, and order no second rectification. Source: domain 2.4 steps 2, 3, 5e */
@Component
class ConclusionCheck implements FormCheck {

    static final String RECHECK = "department-recheck";
    static final String MEETING = "task-force-meeting";

    private static final Map<String, String> FIELDS =
            Map.of(RECHECK, "proposedConclusion", MEETING, "meetingConclusion");

    /** Rows of D4 from which nobody departs: false material, a refused inspection. */
    private static final Set<String> FIRM = Set.of("D4-1", "D4-2");

    /** From the best to the worst. */
    private static final List<String> STEPS = List.of(Acceptance.PASS, Acceptance.RECTIFY, Acceptance.FAIL);

    private final Acceptances acceptances;
    private final AcceptanceWords words;
    private final Messages messages;

    ConclusionCheck(Acceptances acceptances, AcceptanceWords words, Messages messages) {
        this.acceptances = acceptances;
        this.words = words;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return FIELDS.containsKey(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        return acceptances
                .of(context.caseNo())
                .map(acceptance -> problems(acceptance, data))
                .orElse(List.of());
    }

    private List<FieldProblem> problems(Acceptance acceptance, Map<String, Object> data) {
        return FIELDS.values().stream()
                .filter(field -> Values.text(data, field) != null)
                .flatMap(field -> problems(field, Values.text(data, field), acceptance, data).stream())
                .toList();
    }

    private List<FieldProblem> problems(String field, String chosen, Acceptance acceptance, Map<String, Object> data) {
        String computed = words.conclusion(acceptance.computed());
        if (acceptance.isReinspected() && Acceptance.RECTIFY.equals(chosen)) {
            return List.of(new FieldProblem(field, "P4-5e", messages.get("acceptance.onceOnly")));
        }
        if (FIRM.contains(acceptance.ruleNo()) && !chosen.equals(acceptance.computed())) {
            return List.of(new FieldProblem(field, "P4-3", messages.get("acceptance.firm")));
        }
        int apart = Math.abs(STEPS.indexOf(chosen) - STEPS.indexOf(acceptance.computed()));
        if (apart > 1) {
            return List.of(new FieldProblem(field, "P4-3", messages.get("acceptance.twoSteps", computed)));
        }
        String reason = Values.text(data, "deviationReason");
        if (apart == 1 && (reason == null || reason.length() < 10)) {
            return List.of(
                    new FieldProblem("deviationReason", "P4-3", messages.get("acceptance.reasonWanted", computed)));
        }
        return List.of();
    }
}
