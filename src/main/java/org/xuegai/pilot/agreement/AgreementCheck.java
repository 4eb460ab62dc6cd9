package org.xuegai.pilot.agreement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.form.Values;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** An agreement has a target for each of the eleven standards. Source: domain 2.2 step 11 */
@Component
class AgreementCheck implements FormCheck {

    private static final int STANDARDS = 11;

    private final Messages messages;

    AgreementCheck(Messages messages) {
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return PilotAgreements.FORM.equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        Set<Long> there = Values.rows(data, AgreementPrefill.TARGETS).stream()
                .filter(row -> Values.text(row, "targetText") != null)
                .map(row -> Values.count(row, "standardNo"))
                .collect(Collectors.toSet());
        String missing = IntStream.rangeClosed(1, STANDARDS)
                .filter(no -> !there.contains((long) no))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining("、"));
        return missing.isEmpty()
                ? List.of()
                : List.of(new FieldProblem(
                        AgreementPrefill.TARGETS, "P2-11", messages.get("pilot.agreement.missing", missing)));
    }
}
