package org.xuegai.acceptance.result;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Applies what has become final. */
@Component("applyResultDelegate")
class ApplyResultDelegate implements JavaDelegate {

    private final AcceptanceResults results;

    ApplyResultDelegate(AcceptanceResults results) {
        this.results = results;
    }

    @Override
    public void execute(DelegateExecution execution) {
        results.apply(execution.getProcessBusinessKey());
    }
}
