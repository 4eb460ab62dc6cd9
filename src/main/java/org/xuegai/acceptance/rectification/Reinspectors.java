package org.xuegai.acceptance.rectification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submissions;
import org.xuegai.expert.ExpertGroups;
import org.xuegai.expert.Purpose;
import org.xuegai.form.Values;

/** Who looks again: the leader of the group and at least one more of it. Source: domain 2.4 step 5d */
@Component
public class Reinspectors {

    static final String ARRANGEMENT = "reinspection-arrangement";

    private final Acceptances acceptances;
    private final ExpertGroups groups;
    private final Submissions submissions;

    Reinspectors(Acceptances acceptances, ExpertGroups groups, Submissions submissions) {
        this.acceptances = acceptances;
        this.groups = groups;
        this.submissions = submissions;
    }

    /**
     * Asks those whom the department has named.
     *
     * @return the leader first
     */
    List<ExpertGroups.Seat> engage(CaseFile caseFile) {
        String inspectionNo = acceptances.get(caseFile.caseNo()).inspectionNo();
        List<String> codes = new ArrayList<>();
        codes.add(groups.leader(inspectionNo, Purpose.INSPECTION).orElseThrow().code());
        codes.addAll(Values.texts(
                submissions.latest(caseFile.caseNo(), ARRANGEMENT).orElseThrow().values(), "reinspectors"));
        return groups.engageAgain(caseFile, Purpose.REINSPECTION, inspectionNo, Purpose.INSPECTION, codes);
    }

    /** Names of those who look at a case now; a reconsideration's experts where it has come to that. */
    public String names(String caseNo) {
        List<ExpertGroups.Seat> reconsidering = groups.confirmed(caseNo, Purpose.RECONSIDERATION);
        List<ExpertGroups.Seat> seats =
                reconsidering.isEmpty() ? groups.confirmed(caseNo, Purpose.REINSPECTION) : reconsidering;
        return seats.stream().map(ExpertGroups.Seat::name).collect(Collectors.joining("、"));
    }
}
