package org.xuegai.casework.engine;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.account.Department;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.OpinionBox;
import org.xuegai.platform.Messages;

/** 视为无意见: a department did not answer in time. Source: domain 2.0.3, D6 会签 */
@Component("deemNoObjectionDelegate")
class DeemNoObjectionDelegate implements JavaDelegate {

    private final CaseTimeline timeline;
    private final AuditLog audit;
    private final Messages messages;

    DeemNoObjectionDelegate(CaseTimeline timeline, AuditLog audit, Messages messages) {
        this.timeline = timeline;
        this.audit = audit;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        Department department = Department.valueOf((String) execution.getVariable("department"));
        timeline.deemed(
                caseNo,
                new CaseTimeline.Deemed(
                        messages.official(
                                "casework.event.deemedNoObjection",
                                messages.official("account.department." + department)),
                        "UserTask_Countersign",
                        OpinionBox.countersign,
                        department,
                        messages.official("casework.deemed.noObjection")),
                false);
        audit.record(null, "DEEMED_NO_OBJECTION", caseNo, Map.of("department", department.name()));
    }
}
