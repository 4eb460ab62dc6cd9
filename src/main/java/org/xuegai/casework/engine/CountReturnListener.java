package org.xuegai.casework.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.SocietyForms;

/** Counts the rounds of return; also tells a shared process whether the board must speak again. Source: G5 */
@Component("countReturnListener")
class CountReturnListener implements ExecutionListener {

    private final CaseFiles caseFiles;

    CountReturnListener(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Integer rounds = (Integer) execution.getVariable("returnRounds");
        execution.setVariable("returnRounds", rounds + 1);
        execution.setVariable("revisionNeedsBoard", boardReopened(execution));
    }

    private boolean boardReopened(DelegateExecution execution) {
        return caseFiles.get(execution.getProcessBusinessKey()).reopened().stream()
                .anyMatch(place -> place.startsWith(SocietyForms.BOARD_RESOLUTION + ":"));
    }
}
