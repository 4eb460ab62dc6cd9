package org.xuegai.inspection.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.expert.ExpertGroups;
import org.xuegai.expert.Purpose;
import org.xuegai.form.Values;

/** Who of an inspection's experts counts: who is in the group now, and who of them came to the visit. */
@Component("inspectionGroup")
public class InspectionGroup {

    private final ExpertGroups groups;
    private final Submissions submissions;

    InspectionGroup(ExpertGroups groups, Submissions submissions) {
        this.groups = groups;
        this.submissions = submissions;
    }

    /** Of those in the group now, the leader first. */
    public List<String> usernames(String caseNo) {
        return usernames(groups.confirmed(caseNo, Purpose.INSPECTION));
    }

    /** Of those in the group now who came. */
    public List<String> presentUsernames(String caseNo) {
        return usernames(present(caseNo));
    }

    /** Those in the group now who came, the leader first; empty before the visit. */
    public List<ExpertGroups.Seat> present(String caseNo) {
        Set<String> there = submissions.latest(caseNo, BeginVisitDelegate.FORM).map(Submission::values).stream()
                .flatMap(values -> Values.texts(values, "presentExperts").stream())
                .collect(Collectors.toSet());
        return groups.confirmed(caseNo, Purpose.INSPECTION).stream()
                .filter(seat -> there.contains(seat.username()))
                .toList();
    }

    private static List<String> usernames(List<ExpertGroups.Seat> seats) {
        return seats.stream().map(ExpertGroups.Seat::username).collect(Collectors.toCollection(ArrayList::new));
    }
}
