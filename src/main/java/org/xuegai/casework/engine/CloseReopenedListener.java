package org.xuegai.casework.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFiles;

/** The society has sent again: what had been opened for that is closed. */
@Component("closeReopenedListener")
class CloseReopenedListener implements ExecutionListener {

    private final CaseFiles caseFiles;

    CloseReopenedListener(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Override
    public void notify(DelegateExecution execution) {
        caseFiles.closeReopened(execution.getProcessBusinessKey());
    }
}
