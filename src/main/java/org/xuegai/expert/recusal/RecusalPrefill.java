package org.xuegai.expert.recusal;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.expert.Experts;
import org.xuegai.form.Values;

/** Puts before the task force whom the society does not want, and why. */
@Component
class RecusalPrefill implements CasePrefill {

    private final Submissions submissions;
    private final Experts experts;

    RecusalPrefill(Submissions submissions, Experts experts) {
        this.submissions = submissions;
        this.experts = experts;
    }

    @Override
    public boolean appliesTo(String formId) {
        return RecusalOutcome.DECISION.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        Map<String, Object> data = new HashMap<>();
        submissions.latest(caseFile.caseNo(), RecusalRequest.FORM).ifPresent(asked -> {
            Map<String, Object> values = asked.values();
            data.put(
                    "recusedExpertName",
                    experts.findByCode(Values.text(values, "recusedExpert"))
                            .map(expert -> expert.name() + "，" + expert.unit())
                            .orElse(""));
            data.put("recusalReason", values.get("recusalReason"));
            if (values.get("recusalFiles") != null) {
                data.put("recusalFiles", values.get("recusalFiles"));
            }
        });
        return data;
    }
}
