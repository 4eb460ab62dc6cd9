package org.xuegai.acceptance.conclusion;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.Submissions;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.form.Values;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** The leader is asked to explain once, not again and again. Source: domain 2.4 step 2 */
@Component
class ClarifyOnceCheck implements FormCheck {

    static final String CLARIFICATION = "recheck-clarification";

    private final Submissions submissions;
    private final Messages messages;

    ClarifyOnceCheck(Submissions submissions, Messages messages) {
        this.submissions = submissions;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return ConclusionCheck.RECHECK.equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        boolean again = "CLARIFY".equals(Values.text(data, "recheckAction"))
                && submissions.latest(context.caseNo(), CLARIFICATION).isPresent();
        return again
                ? List.of(new FieldProblem("recheckAction", "P4-2", messages.get("acceptance.clarifiedAlready")))
                : List.of();
    }
}
