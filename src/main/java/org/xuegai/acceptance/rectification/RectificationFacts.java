package org.xuegai.acceptance.rectification;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptance;
import org.xuegai.acceptance.AcceptanceCases;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CaseFacts;
import org.xuegai.expert.ExpertGroups;
import org.xuegai.expert.Purpose;
import org.xuegai.form.Component.Option;

/** What forms of an acceptance may read and choose from: last days, and who was in the group. */
@Component
class RectificationFacts implements CaseFacts {

    private final Acceptances acceptances;
    private final RectificationDays days;
    private final ExpertGroups groups;

    RectificationFacts(Acceptances acceptances, RectificationDays days, ExpertGroups groups) {
        this.acceptances = acceptances;
        this.days = days;
        this.groups = groups;
    }

    @Override
    public Map<String, Object> of(CaseFile caseFile) {
        return AcceptanceCases.TYPE.equals(caseFile.caseType())
                ? acceptances.of(caseFile.caseNo()).map(this::facts).orElse(Map.of())
                : Map.of();
    }

    private Map<String, Object> facts(Acceptance acceptance) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("rectificationLatest", days.latest());
        facts.put("rectificationUntil", acceptance.rectifyUntil() == null ? days.latest() : acceptance.rectifyUntil());
        facts.put(
                "groupMembers",
                groups.confirmed(acceptance.inspectionNo(), Purpose.INSPECTION).stream()
                        .filter(seat -> !seat.leader())
                        .map(seat -> new Option(seat.code(), seat.name() + "（" + seat.unit() + "）"))
                        .toList());
        return facts;
    }
}
