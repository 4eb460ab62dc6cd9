package org.xuegai.acceptance.conclusion;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks D4, with the second look where there was one. */
@Component("computeConclusionDelegate")
class ComputeConclusionDelegate implements JavaDelegate {

    private final ComputedConclusions computed;

    ComputeConclusionDelegate(ComputedConclusions computed) {
        this.computed = computed;
    }

    @Override
    public void execute(DelegateExecution execution) {
        computed.compute(execution.getProcessBusinessKey());
    }
}
