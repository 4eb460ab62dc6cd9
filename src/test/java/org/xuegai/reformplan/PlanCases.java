package org.xuegai.reformplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.xuegai.account.Actor;
import org.xuegai.casework.CaseOpenings;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseStatuses;
import org.xuegai.casework.Submissions;
import org.xuegai.reformplan.batch.BatchProposal;
import org.xuegai.reformplan.batch.ReformBatch;
import org.xuegai.reformplan.batch.ReformBatches;
import org.xuegai.testing.People;

/** Cases of 湖北省环境科学学会 in an open batch, brought to a status without their process. */
public record PlanCases(
        ReformBatches batches, CaseOpenings openings, CaseStatuses statuses, Submissions submissions, People people) {

    private static final String CLERK = "hjkx.jb";

    /** GG-2026, from 1 September to the end of the year, for this one society. */
    public void openBatch() {
        Actor clerk = people.actor(CLERK);
        ReformBatch proposed = batches.propose(
                new BatchProposal(
                        "GG-2026",
                        "2026年学会改革方案",
                        LocalDate.parse("2026-09-01"),
                        LocalDate.parse("2026-12-31"),
                        LocalDate.parse("2027-12-31"),
                        List.of(clerk.societyId())),
                people.actor("xhb.jingban"));
        batches.open("GG-2026", proposed.version(), people.actor("xhb.buzhang"));
    }

    /** @return number of a draft in the open batch */
    public String begun() {
        return openings.begin("reform-plan", "GG-2026", people.actor(CLERK)).caseNo();
    }

    public void file(String caseNo, Map<String, Object> plan) {
        submissions.record(caseNo, "reform-plan", null, null, plan, people.actor(CLERK));
    }

    public void enter(String caseNo, CaseStatus... path) {
        for (CaseStatus status : path) {
            statuses.enter(caseNo, status, null);
        }
    }

    /** @return number of a case whose complete plan is under review */
    public String underReview() {
        return underReview(Plans.complete());
    }

    /** @return number of a case whose plan, as given, is under review */
    public String underReview(Map<String, Object> plan) {
        String caseNo = begun();
        file(caseNo, plan);
        enter(caseNo, CaseStatus.SOCIETY_REVIEW, CaseStatus.SUBMITTED, CaseStatus.ACCEPTED, CaseStatus.UNDER_REVIEW);
        return caseNo;
    }
}
