package org.xuegai.acceptance.result;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptances;

/** What is final by the record, whatever was known when the case came here: {@code conclusion}. */
@Component("finalConclusionListener")
class FinalConclusionListener implements ExecutionListener {

    private final Acceptances acceptances;

    FinalConclusionListener(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public void notify(DelegateExecution execution) {
        execution.setVariable(
                "conclusion", acceptances.get(execution.getProcessBusinessKey()).conclusion());
    }
}
