package org.xuegai.inspection.visit;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.inspection.Inspections;
import org.xuegai.platform.Messages;

/** Keeps that a society did not let the group in; the conclusion follows from it. Source: D4-2 */
@Component("noteRefusedVisitDelegate")
class NoteRefusedVisitDelegate implements JavaDelegate {

    private final Inspections inspections;
    private final CaseTimeline timeline;
    private final AuditLog audit;
    private final Messages messages;

    NoteRefusedVisitDelegate(Inspections inspections, CaseTimeline timeline, AuditLog audit, Messages messages) {
        this.inspections = inspections;
        this.timeline = timeline;
        this.audit = audit;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        inspections.turnedAway(caseNo);
        timeline.system(caseNo, messages.official("inspection.event.refused"), null, true);
        audit.record(null, "VISIT_REFUSED", caseNo, Map.of());
    }
}
