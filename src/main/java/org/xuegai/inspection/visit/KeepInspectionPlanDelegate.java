package org.xuegai.inspection.visit;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.Submissions;
import org.xuegai.form.Values;
import org.xuegai.inspection.Inspection;
import org.xuegai.inspection.Inspections;
import org.xuegai.inspection.finding.Findings;

/** Puts the planned visit on record, with the self-assessment as it was accepted. */
@Component("keepInspectionPlanDelegate")
class KeepInspectionPlanDelegate implements JavaDelegate {

    private final CaseFiles caseFiles;
    private final Submissions submissions;
    private final Inspections inspections;
    private final Findings findings;

    KeepInspectionPlanDelegate(
            CaseFiles caseFiles, Submissions submissions, Inspections inspections, Findings findings) {
        this.caseFiles = caseFiles;
        this.submissions = submissions;
        this.inspections = inspections;
        this.findings = findings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile caseFile = caseFiles.get(execution.getProcessBusinessKey());
        Map<String, Object> plan = submissions
                .latest(caseFile.caseNo(), InspectionPlanPrefill.FORM)
                .orElseThrow()
                .values();
        Inspection inspection = inspections.plan(
                caseFile,
                InspectionPlanPrefill.groupNo(caseFile.caseNo()),
                new Inspections.Arrangement(
                        Values.date(plan, "inspectionDate"),
                        Values.text(plan, "visitPlace"),
                        Values.text(plan, "liaisonOfficer"),
                        Values.text(plan, "assignedAuditor")));
        findings.keepSelf(caseFile);
        execution.setVariable("visitDate", inspection.visitOn().toString());
        execution.setVariable("visitPlace", inspection.visitPlace());
    }
}
