package org.xuegai.reformplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.xuegai.account.Actor;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseStatuses;
import org.xuegai.casework.CaseTypes;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.CaseOpenings;
import org.xuegai.reformplan.batch.BatchProposal;
import org.xuegai.reformplan.batch.ReformBatch;
import org.xuegai.reformplan.batch.ReformBatches;
import org.xuegai.testing.People;

/** Cases of 湖北省环境科学学会 in an open batch, for every test on the whole application to begin with. */
public class PlanCases {

    private static final String CLERK = "hjkx.jb";
    private static final String TYPE = "reform-plan";

    private final ReformBatches batches;
    private final CaseOpenings openings;
    private final CaseStatuses statuses;
    private final Submissions submissions;
    private final CaseFiles caseFiles;
    private final CaseTypes types;
    private final CaseEngine engine;
    private final People people;

    PlanCases(
            ReformBatches batches,
            CaseOpenings openings,
            CaseStatuses statuses,
            Submissions submissions,
            CaseFiles caseFiles,
            CaseTypes types,
            CaseEngine engine,
            People people) {
        this.batches = batches;
        this.openings = openings;
        this.statuses = statuses;
        this.submissions = submissions;
        this.caseFiles = caseFiles;
        this.types = types;
        this.engine = engine;
        this.people = people;
    }

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
        return openings.begin(TYPE, "GG-2026", people.actor(CLERK)).caseNo();
    }

    public void file(String caseNo, Map<String, Object> plan) {
        submissions.record(caseNo, TYPE, null, null, plan, people.actor(CLERK));
    }

    /** @return number of a case that runs, its complete plan before the secretary-general */
    public String running() {
        openBatch();
        String caseNo = begun();
        file(caseNo, Plans.complete());
        engine.start(caseFiles.get(caseNo), types.get(TYPE));
        return caseNo;
    }

    /** Brings the case to a status without its process. */
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

    /** The president has sent the plan as it was filed last. */
    void sign(String caseNo) {
        submissions.record(
                caseNo,
                "society-commitment",
                null,
                "UserTask_PresidentSign",
                Map.of("presidentDecision", "SIGN"),
                people.actor("hjkx.lsz"));
    }

    /** The officer finds every task good but the sixth, which needs work. */
    void review(String caseNo) {
        List<Map<String, Object>> rows = IntStream.rangeClosed(1, 13)
                .mapToObj(no ->
                        Map.<String, Object>of("taskNo", no, "taskReviewResult", no == 6 ? "NEEDS_WORK" : "QUALIFIED"))
                .toList();
        submissions.record(
                caseNo,
                "review-plan",
                null,
                "UserTask_ReviewPlan",
                Map.of("taskReviews", rows),
                people.actor("xhb.jingban"));
    }
}
