package org.xuegai.inspection.visit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CaseFacts;
import org.xuegai.expert.ExpertGroups;
import org.xuegai.expert.Purpose;
import org.xuegai.form.Component.Option;
import org.xuegai.inspection.InspectionCases;
import org.xuegai.inspection.Inspections;

/** What the rules of the inspection's forms may read: the earliest days, who sits in the group, its quorum. */
@Component
class InspectionFacts implements CaseFacts {

    private final Inspections inspections;
    private final ExpertGroups groups;
    private final VisitDays days;

    InspectionFacts(Inspections inspections, ExpertGroups groups, VisitDays days) {
        this.inspections = inspections;
        this.groups = groups;
        this.days = days;
    }

    @Override
    public Map<String, Object> of(CaseFile caseFile) {
        if (!InspectionCases.TYPE.equals(caseFile.caseType())) {
            return Map.of();
        }
        Map<String, Object> facts = new HashMap<>();
        facts.put("earliestVisit", days.earliestAskedFor());
        facts.put("earliestPlannedVisit", days.earliestPlanned());
        facts.put("earliestNoticedVisit", days.earliestNoticed());
        inspections.of(caseFile.caseNo()).ifPresent(inspection -> {
            List<ExpertGroups.Seat> seats = groups.confirmed(caseFile.caseNo(), Purpose.INSPECTION);
            facts.put(
                    "visitExperts",
                    seats.stream()
                            .map(seat -> new Option(seat.username(), seat.name()))
                            .toList());
            facts.put("visitQuorum", Quorum.of(groups.size(caseFile.caseNo(), Purpose.INSPECTION)));
        });
        return facts;
    }
}
