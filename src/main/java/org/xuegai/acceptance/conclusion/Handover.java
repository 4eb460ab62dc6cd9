package org.xuegai.acceptance.conclusion;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.acceptance.Acceptance;
import org.xuegai.acceptance.AcceptanceCases;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.account.Accounts;
import org.xuegai.account.Actor;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseTypes;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.CaseOpenings;
import org.xuegai.form.Values;
import org.xuegai.inspection.Inspection;
import org.xuegai.inspection.Inspections;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/** Takes over what an expert group has concluded: opens the case that decides on it. Source: domain 2.3 step 16 */
@Component
public class Handover {

    private static final String OPINION = "group-opinion";

    private final Inspections inspections;
    private final Acceptances acceptances;
    private final HandoverFacts facts;
    private final CaseFiles caseFiles;
    private final CaseTypes types;
    private final CaseOpenings openings;
    private final Submissions submissions;
    private final Societies societies;
    private final Accounts accounts;

    Handover(
            Inspections inspections,
            Acceptances acceptances,
            HandoverFacts facts,
            CaseFiles caseFiles,
            CaseTypes types,
            CaseOpenings openings,
            Submissions submissions,
            Societies societies,
            Accounts accounts) {
        this.inspections = inspections;
        this.acceptances = acceptances;
        this.facts = facts;
        this.caseFiles = caseFiles;
        this.types = types;
        this.openings = openings;
        this.submissions = submissions;
        this.societies = societies;
        this.accounts = accounts;
    }

    /**
     * Doing it twice opens one case.
     *
     * @param suspected the group doubts that the material is true
     * @return its number
     */
    @Transactional
    public String begin(String inspectionNo, boolean suspected) {
        return acceptances
                .ofInspection(inspectionNo)
                .map(Acceptance::caseNo)
                .orElseGet(() -> open(inspections.get(inspectionNo), suspected));
    }

    private String open(Inspection inspection, boolean suspected) {
        Optional<Submission> opinion = submissions.latest(inspection.caseNo(), OPINION);
        Actor by = accounts.actor(opinion.map(Submission::submittedBy).orElseGet(inspection::liaison));
        String suggested = opinion.map(filed -> Values.text(filed.values(), "suggestedConclusion"))
                .orElse(null);
        Society society = societies.findById(inspection.societyId()).orElseThrow();
        return openings.callUpon(society, types.get(AcceptanceCases.TYPE), inspection.batchCode(), by, called -> {
                    acceptances.open(called, inspection);
                    submissions.record(
                            called.caseNo(),
                            AcceptanceCases.HANDOVER,
                            null,
                            "StartEvent",
                            facts.of(inspection, suggested, suspected),
                            by);
                })
                .caseNo();
    }
}
