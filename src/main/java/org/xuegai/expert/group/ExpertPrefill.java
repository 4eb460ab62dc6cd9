package org.xuegai.expert.group;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.expert.rule.ExpertDecisions;

/** What the forms around a group of experts begin with. */
@Component
class ExpertPrefill implements CasePrefill {

    private static final Set<String> FORMS = Set.of(Selection.FORM, "small-group-approval", InvitationAnswers.FORM);

    private final Selections selections;
    private final InvitationWords words;
    private final ExpertDecisions decisions;

    ExpertPrefill(Selections selections, InvitationWords words, ExpertDecisions decisions) {
        this.selections = selections;
        this.words = words;
        this.decisions = decisions;
    }

    @Override
    public boolean appliesTo(String formId) {
        return FORMS.contains(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        Optional<Selection> found = selections.findFirstByCaseNoOrderByIdDesc(caseFile.caseNo());
        Map<String, Object> data = new HashMap<>();
        found.ifPresent(selection -> {
            int size = selection.groupSize() == null ? decisions.least(selection.purpose()) : selection.groupSize();
            data.put("expertCount", (long) size);
            data.put("inspectedSociety", caseFile.societyName());
            data.put("expertTaskDay", words.day(selection));
            putText(data, "smallGroupReason", selection.smallReason());
            putText(data, "expertTaskPlace", selection.visitPlace());
        });
        return data;
    }

    private static void putText(Map<String, Object> data, String key, String text) {
        if (text != null) {
            data.put(key, text);
        }
    }
}
