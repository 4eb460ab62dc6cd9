package org.xuegai.pilot.agreement;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.form.Values;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** Money goes out under an agreement that runs, and under no other. Source: domain 2.2 step 12 */
@Component
class PaymentCheck implements FormCheck {

    private static final String FIELD = "paymentDone";

    private final PilotAgreements agreements;
    private final Messages messages;

    PaymentCheck(PilotAgreements agreements, Messages messages) {
        this.agreements = agreements;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return PaymentPrefill.FORM.equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        return agreements
                .ofCase(context.caseNo())
                .map(agreement -> problems(agreement, Values.text(data, FIELD)))
                .orElse(List.of());
    }

    private List<FieldProblem> problems(PilotAgreement agreement, String done) {
        if ("PAID".equals(done) && !agreement.isRunning()) {
            return List.of(problem("pilot.payment.ended"));
        }
        boolean due = agreement.isRunning() && agreement.firstPayment().signum() > 0;
        return "NO_FUND".equals(done) && due ? List.of(problem("pilot.payment.due")) : List.of();
    }

    private FieldProblem problem(String key) {
        return new FieldProblem(FIELD, "P2-12", messages.get(key));
    }
}
