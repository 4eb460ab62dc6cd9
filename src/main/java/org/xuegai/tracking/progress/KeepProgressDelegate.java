package org.xuegai.tracking.progress;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.tracking.TaskReports;

/** Puts the confirmed report on record. */
@Component("keepProgressDelegate")
class KeepProgressDelegate implements JavaDelegate {

    private final TaskReports reports;
    private final TrackingVariables variables;

    KeepProgressDelegate(TaskReports reports, TrackingVariables variables) {
        this.reports = reports;
        this.variables = variables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        reports.keep(caseNo);
        execution.setVariables(variables.of(caseNo));
    }
}
