package org.xuegai.inspection.visit;

import java.time.LocalDate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.casework.Submissions;
import org.xuegai.form.Values;
import org.xuegai.inspection.Inspections;

/** Moves the visit to the day that the task force has set. */
@Component("keepInspectionDateDelegate")
class KeepInspectionDateDelegate implements JavaDelegate {

    static final String FORM = "inspection-date";

    private final Submissions submissions;
    private final Inspections inspections;

    KeepInspectionDateDelegate(Submissions submissions, Inspections inspections) {
        this.submissions = submissions;
        this.inspections = inspections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        LocalDate day =
                Values.date(submissions.latest(caseNo, FORM).orElseThrow().values(), "inspectionDate");
        inspections.move(caseNo, day);
        execution.setVariable("visitDate", day.toString());
    }
}
