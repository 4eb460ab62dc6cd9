package org.xuegai.inspection.opinion;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.inspection.Inspection;
import org.xuegai.inspection.Inspections;
import org.xuegai.inspection.finding.Conclusion;
import org.xuegai.inspection.finding.Conclusions;
import org.xuegai.inspection.finding.Findings;

/** What D4 makes of a group's verdicts, with what the opinion says of false material. */
@Component
class GroupOpinions {

    static final String FORM = "group-opinion";

    private final Findings findings;
    private final Inspections inspections;
    private final Conclusions conclusions;
    private final Submissions submissions;

    GroupOpinions(Findings findings, Inspections inspections, Conclusions conclusions, Submissions submissions) {
        this.findings = findings;
        this.inspections = inspections;
        this.conclusions = conclusions;
        this.submissions = submissions;
    }

    /** Suspected false material does not decide: the task force looks into it first. Source: domain 2.3 (gateways) */
    Conclusion computed(String caseNo) {
        boolean refused = inspections.of(caseNo).map(Inspection::refused).orElse(false);
        return conclusions.of(findings.verdicts(caseNo), new Conclusions.Circumstances(false, refused, false));
    }

    Map<String, Object> filed(String caseNo) {
        return submissions.latest(caseNo, FORM).map(Submission::values).orElse(Map.of());
    }
}
