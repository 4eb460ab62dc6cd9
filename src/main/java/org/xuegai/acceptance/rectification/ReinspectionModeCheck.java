package org.xuegai.acceptance.rectification;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.form.Values;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** Premises, accounts and full-time staff are looked at on the spot, not on paper. Source: domain 2.4 step 5 */
@Component
class ReinspectionModeCheck implements FormCheck {

    private static final Set<Integer> ON_SITE = Set.of(3, 5, 7);
    private static final Set<String> FORMS = Set.of(RectificationItems.NOTICE, Reinspectors.ARRANGEMENT);
    private static final String FIELD = "reinspectionMode";

    private final Acceptances acceptances;
    private final Rechecks rechecks;
    private final Messages messages;

    ReinspectionModeCheck(Acceptances acceptances, Rechecks rechecks, Messages messages) {
        this.acceptances = acceptances;
        this.rechecks = rechecks;
        this.messages = messages;
    }

    /** @param unmet numbers of the standards that are not met */
    static boolean needsVisit(Collection<Integer> unmet) {
        return unmet.stream().anyMatch(ON_SITE::contains);
    }

    @Override
    public boolean appliesTo(String formId) {
        return FORMS.contains(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        boolean tooLittle = "PAPER".equals(Values.text(data, FIELD))
                && acceptances
                        .of(context.caseNo())
                        .filter(acceptance -> needsVisit(rechecks.unmet(acceptance)))
                        .isPresent();
        return tooLittle
                ? List.of(new FieldProblem(FIELD, "P4-5", messages.get("acceptance.rectification.onSite")))
                : List.of();
    }
}
