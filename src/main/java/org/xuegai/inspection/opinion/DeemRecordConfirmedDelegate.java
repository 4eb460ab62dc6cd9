package org.xuegai.inspection.opinion;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.platform.Messages;

/** 视为确认: the society did not answer the record in time. Source: D6 学会确认记录 */
@Component("deemRecordConfirmedDelegate")
class DeemRecordConfirmedDelegate implements JavaDelegate {

    private final CaseTimeline timeline;
    private final AuditLog audit;
    private final Messages messages;

    DeemRecordConfirmedDelegate(CaseTimeline timeline, AuditLog audit, Messages messages) {
        this.timeline = timeline;
        this.audit = audit;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        timeline.deemed(
                caseNo,
                new CaseTimeline.Deemed(
                        messages.official("inspection.event.deemedConfirmed"),
                        "UserTask_ConfirmRecord",
                        null,
                        null,
                        messages.official("inspection.deemed.confirmed")),
                true);
        audit.record(null, "RECORD_DEEMED_CONFIRMED", caseNo, Map.of());
    }
}
