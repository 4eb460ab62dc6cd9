package org.xuegai.acceptance.result;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Applies what the vice chair has found. */
@Component("applyFalseMaterialDelegate")
class ApplyFalseMaterialDelegate implements JavaDelegate {

    private final FalseMaterial falseMaterial;

    ApplyFalseMaterialDelegate(FalseMaterial falseMaterial) {
        this.falseMaterial = falseMaterial;
    }

    @Override
    public void execute(DelegateExecution execution) {
        falseMaterial.found(execution.getProcessBusinessKey());
    }
}
