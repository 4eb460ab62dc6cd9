package org.xuegai.casework.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseStatuses;

/** Applies an activity's {@code caseStatus} property when the process enters it. */
class CaseStatusListener implements ExecutionListener {

    private final CaseStatuses statuses;

    CaseStatusListener(CaseStatuses statuses) {
        this.statuses = statuses;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var properties = BpmnProperties.of(execution.getBpmnModelElementInstance());
        CaseStatus status = CaseStatus.valueOf(resolved(properties.get("caseStatus"), execution));
        if (EVENTNAME_END.equals(execution.getEventName())) {
            if (status == CaseStatus.SUSPENDED && !execution.isCanceled()) {
                statuses.resume(execution.getProcessBusinessKey());
            }
            return;
        }
        statuses.enter(execution.getProcessBusinessKey(), status, properties.get("outcome"));
    }

    /** A property is a code, or {@code ${variable}} where a shared process serves several stages. */
    private static String resolved(String text, DelegateExecution execution) {
        return text.startsWith("${") ? (String) execution.getVariable(text.substring(2, text.length() - 1)) : text;
    }
}
