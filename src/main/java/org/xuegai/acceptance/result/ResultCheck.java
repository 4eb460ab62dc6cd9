package org.xuegai.acceptance.result;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptance;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.form.Values;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** What may become of the rest of the money under each conclusion. Source: domain 2.4 step 11 */
@Component
class ResultCheck implements FormCheck {

    static final String FORM = "acceptance-result";

    private static final Set<String> PASSED = Set.of("PAY", "DEFER");
    private static final Set<String> FAILED = Set.of("STOP", "RECOVER");

    private final Acceptances acceptances;
    private final Messages messages;

    ResultCheck(Acceptances acceptances, Messages messages) {
        this.acceptances = acceptances;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return FORM.equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        return acceptances
                .of(context.caseNo())
                .map(acceptance -> problems(acceptance, data))
                .orElse(List.of());
    }

    private List<FieldProblem> problems(Acceptance acceptance, Map<String, Object> data) {
        String payment = Values.text(data, "tailPayment");
        if (payment == null) {
            return List.of();
        }
        if (acceptance.isFalseMaterial() && !"RECOVER".equals(payment)) {
            return List.of(problem("tailPayment", "acceptance.result.recover"));
        }
        boolean passed = Acceptance.PASS.equals(acceptance.conclusion());
        if (!(passed ? PASSED : FAILED).contains(payment)) {
            return List.of(problem("tailPayment", "acceptance.result." + acceptance.conclusion()));
        }
        return !"PAY".equals(payment) && Values.text(data, "resultNote") == null
                ? List.of(problem("resultNote", "acceptance.result.noteWanted"))
                : List.of();
    }

    private FieldProblem problem(String field, String key) {
        return new FieldProblem(field, "P4-11", messages.get(key));
    }
}
