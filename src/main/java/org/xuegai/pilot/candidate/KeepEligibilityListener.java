package org.xuegai.pilot.candidate;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.Submissions;
import org.xuegai.platform.Messages;

/** Keeps with the candidate which row of D2 fired. */
@Component("keepEligibilityListener")
class KeepEligibilityListener implements ExecutionListener {

    private final CaseFiles caseFiles;
    private final Submissions submissions;
    private final EligibilityFacts facts;
    private final PilotCandidates candidates;
    private final CaseTimeline timeline;
    private final AuditLog audit;
    private final Messages messages;

    KeepEligibilityListener(
            CaseFiles caseFiles,
            Submissions submissions,
            EligibilityFacts facts,
            PilotCandidates candidates,
            CaseTimeline timeline,
            AuditLog audit,
            Messages messages) {
        this.caseFiles = caseFiles;
        this.submissions = submissions;
        this.facts = facts;
        this.candidates = candidates;
        this.timeline = timeline;
        this.audit = audit;
        this.messages = messages;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void notify(DelegateExecution execution) {
        CaseFile caseFile = caseFiles.get(execution.getProcessBusinessKey());
        EligibilityFinding finding =
                EligibilityFinding.of((Map<String, Object>) execution.getVariable("eligibilityFinding"));
        int score = facts.readiness(submissions.main(caseFile).orElseThrow().values())
                .score();
        candidates.judged(caseFile.caseNo(), finding, score);
        timeline.system(
                caseFile.caseNo(),
                messages.official(
                        "pilot.event.eligibility", messages.official("pilot.eligibility." + finding.eligibility())),
                messages.official("pilot.event.rule", finding.ruleNo(), finding.message(), score),
                false);
        audit.record(
                null,
                "PILOT_ELIGIBILITY",
                caseFile.caseNo(),
                Map.of("ruleNo", finding.ruleNo(), "eligibility", finding.eligibility(), "score", score));
    }
}
