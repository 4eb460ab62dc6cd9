package org.xuegai.acceptance.rectification;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptances;

/** Keeps what the second look came to; there is no third. */
@Component("keepReinspectionDelegate")
class KeepReinspectionDelegate implements JavaDelegate {

    private final Rechecks rechecks;
    private final Acceptances acceptances;

    KeepReinspectionDelegate(Rechecks rechecks, Acceptances acceptances) {
        this.rechecks = rechecks;
        this.acceptances = acceptances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rechecks.keep(execution.getProcessBusinessKey());
        acceptances.reinspected(execution.getProcessBusinessKey());
    }
}
