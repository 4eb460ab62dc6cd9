package org.xuegai.acceptance.rectification;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFiles;

/** Engages those who look again: {@code reinspectionLeader}. */
@Component("engageReinspectorsDelegate")
class EngageReinspectorsDelegate implements JavaDelegate {

    private final CaseFiles caseFiles;
    private final Reinspectors reinspectors;

    EngageReinspectorsDelegate(CaseFiles caseFiles, Reinspectors reinspectors) {
        this.caseFiles = caseFiles;
        this.reinspectors = reinspectors;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                "reinspectionLeader",
                reinspectors
                        .engage(caseFiles.get(execution.getProcessBusinessKey()))
                        .username());
    }
}
