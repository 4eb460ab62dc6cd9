package org.xuegai.inspection.visit;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.Submissions;
import org.xuegai.form.Values;
import org.xuegai.inspection.Inspections;

/** Moves the visit to the day that the society has asked for, so that all are told anew. */
@Component("moveVisitDelegate")
class MoveVisitDelegate implements JavaDelegate {

    private final Submissions submissions;
    private final Inspections inspections;
    private final CaseFiles caseFiles;
    private final CaseEngine engine;

    MoveVisitDelegate(Submissions submissions, Inspections inspections, CaseFiles caseFiles, CaseEngine engine) {
        this.submissions = submissions;
        this.inspections = inspections;
        this.caseFiles = caseFiles;
        this.engine = engine;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile caseFile = caseFiles.get(execution.getProcessBusinessKey());
        inspections.move(
                caseFile.caseNo(),
                Values.date(
                        submissions
                                .latest(caseFile.caseNo(), DateChangeRequest.FORM)
                                .orElseThrow()
                                .values(),
                        "requestedVisitDate"));
        engine.tell(caseFile, "CaseVisitMoved", Map.of());
    }
}
