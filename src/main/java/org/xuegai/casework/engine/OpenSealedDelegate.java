package org.xuegai.casework.engine;

import java.util.Collection;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.casework.SealedFilings;

/**
 * Opens what was written under seal, now that all have written: input parameters {@code sealedTask} and {@code writers},
 * the usernames of those whose writing counts.
 */
@Component("openSealedDelegate")
class OpenSealedDelegate implements JavaDelegate {

    private final SealedFilings filings;

    OpenSealedDelegate(SealedFilings filings) {
        this.filings = filings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Collection<?> writers = (Collection<?>) execution.getVariable("writers");
        filings.open(
                execution.getProcessBusinessKey(),
                (String) execution.getVariable("sealedTask"),
                writers.stream().map(Object::toString).toList());
    }
}
