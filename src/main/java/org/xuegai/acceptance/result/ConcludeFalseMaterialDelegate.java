package org.xuegai.acceptance.result;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.acceptance.conclusion.ComputedConclusions;

/** The case is stopped for false material: D4-1 fails it at once, without a list: {@code conclusion}. */
@Component("concludeFalseMaterialDelegate")
class ConcludeFalseMaterialDelegate implements JavaDelegate {

    private final ComputedConclusions computed;
    private final Acceptances acceptances;

    ConcludeFalseMaterialDelegate(ComputedConclusions computed, Acceptances acceptances) {
        this.computed = computed;
        this.acceptances = acceptances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        String conclusion = computed.compute(caseNo).conclusion();
        acceptances.concluded(caseNo, conclusion);
        acceptances.announced(caseNo, null);
        execution.setVariable("conclusion", conclusion);
    }
}
