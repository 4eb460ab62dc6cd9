package org.xuegai.request.falsematerial;

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
        String caseNo = execution.getProcessBusinessKey();
        falseMaterial.found(caseNo);
        execution.setVariable("refundDue", falseMaterial.refundDue(caseNo));
    }
}
