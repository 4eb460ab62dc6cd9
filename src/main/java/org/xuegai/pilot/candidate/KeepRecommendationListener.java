package org.xuegai.pilot.candidate;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.platform.Messages;

/** Keeps with the candidate what the task force's votes amount to. */
@Component("keepRecommendationListener")
class KeepRecommendationListener implements ExecutionListener {

    private final VoteCount count;
    private final PilotCandidates candidates;
    private final CaseTimeline timeline;
    private final Messages messages;

    KeepRecommendationListener(VoteCount count, PilotCandidates candidates, CaseTimeline timeline, Messages messages) {
        this.count = count;
        this.candidates = candidates;
        this.timeline = timeline;
        this.messages = messages;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void notify(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        Map<String, Object> finding = (Map<String, Object>) execution.getVariable("recommendationFinding");
        String conclusion = (String) finding.get("recommendation");
        candidates.reviewed(caseNo, count.of(caseNo), (Integer) execution.getVariable("attendeeCount"), conclusion);
        timeline.system(
                caseNo,
                messages.official(
                        "pilot.event.recommendation", messages.official("pilot.recommendation." + conclusion)),
                messages.official("pilot.event.votesRule", finding.get("ruleNo"), finding.get("message")),
                false);
    }
}
