package org.xuegai.pilot.agreement;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.society.SocietyStanding;

/** Notes in the register that the society takes part in the pilot. */
@Component("registerPilotDelegate")
class RegisterPilotDelegate implements JavaDelegate {

    private final CaseFiles caseFiles;
    private final SocietyStanding standing;

    RegisterPilotDelegate(CaseFiles caseFiles, SocietyStanding standing) {
        this.caseFiles = caseFiles;
        this.standing = standing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile caseFile = caseFiles.get(execution.getProcessBusinessKey());
        standing.pilot(caseFile.societyId(), true, caseFile.caseNo());
    }
}
