package org.xuegai.expert.group;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CaseFacts;
import org.xuegai.expert.rule.ExpertDecisions;
import org.xuegai.form.Component.Option;

/** What the forms of a case may read of its search for experts. */
@Component
class ExpertFacts implements CaseFacts {

    private final Selections selections;
    private final Seats seats;
    private final ExpertDecisions decisions;

    ExpertFacts(Selections selections, Seats seats, ExpertDecisions decisions) {
        this.selections = selections;
        this.seats = seats;
        this.decisions = decisions;
    }

    @Override
    public Map<String, Object> of(CaseFile caseFile) {
        Map<String, Object> facts = new HashMap<>();
        selections.findFirstByCaseNoOrderByIdDesc(caseFile.caseNo()).ifPresent(selection -> {
            facts.put("expertLeast", decisions.least(selection.purpose()));
            facts.put(
                    "seatedExperts",
                    seats.sitting(selection).stream()
                            .filter(one -> one.assignment().state() == Assignment.State.CONFIRMED)
                            .map(one -> new Option(
                                    one.expert().code(),
                                    one.expert().name() + "，" + one.expert().unit()))
                            .toList());
        });
        return facts;
    }
}
