package org.xuegai.expert.group;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CaseFacts;
import org.xuegai.expert.ExpertGroups;
import org.xuegai.expert.rule.ExpertDecisions;
import org.xuegai.form.Component.Option;

/** What the forms of a case may read of its search for experts. */
@Component
class ExpertFacts implements CaseFacts {

    private final Selections selections;
    private final ExpertGroups groups;
    private final ExpertDecisions decisions;

    ExpertFacts(Selections selections, ExpertGroups groups, ExpertDecisions decisions) {
        this.selections = selections;
        this.groups = groups;
        this.decisions = decisions;
    }

    @Override
    public Map<String, Object> of(CaseFile caseFile) {
        Map<String, Object> facts = new HashMap<>();
        selections.findFirstByCaseNoOrderByIdDesc(caseFile.caseNo()).ifPresent(selection -> {
            facts.put("expertLeast", decisions.least(selection.purpose()));
            facts.put(
                    "seatedExperts",
                    groups.confirmed(caseFile.caseNo(), selection.purpose()).stream()
                            .map(seat -> new Option(seat.code(), seat.name() + "，" + seat.unit()))
                            .toList());
        });
        return facts;
    }
}
