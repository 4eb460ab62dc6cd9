package org.xuegai.pilot.candidate;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.platform.Messages;

/** 视为暂缓: an invitation was not answered in time. Source: D6 邀请答复 */
@Component("deemDeferredDelegate")
class DeemDeferredDelegate implements JavaDelegate {

    private final CaseTimeline timeline;
    private final PilotCandidates candidates;
    private final AuditLog audit;
    private final Messages messages;

    DeemDeferredDelegate(CaseTimeline timeline, PilotCandidates candidates, AuditLog audit, Messages messages) {
        this.timeline = timeline;
        this.candidates = candidates;
        this.audit = audit;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        candidates.answered(caseNo, "DEFER");
        timeline.deemed(
                caseNo,
                new CaseTimeline.Deemed(
                        messages.official("pilot.event.deemedDeferred"),
                        "UserTask_AnswerInvitation",
                        null,
                        null,
                        messages.official("pilot.deemed.deferred")),
                true);
        audit.record(null, "DEEMED_DEFERRED", caseNo, Map.of());
    }
}
