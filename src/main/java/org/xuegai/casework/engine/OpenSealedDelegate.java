package org.xuegai.casework.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.casework.SealedFilings;

/** Opens what was written under seal, now that all have written: input parameter {@code sealedTask}. */
@Component("openSealedDelegate")
class OpenSealedDelegate implements JavaDelegate {

    private final SealedFilings filings;

    OpenSealedDelegate(SealedFilings filings) {
        this.filings = filings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        filings.open(execution.getProcessBusinessKey(), (String) execution.getVariable("sealedTask"));
    }
}
