package org.xuegai.acceptance.reconsideration;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps what the other experts have decided, which is final: {@code conclusion}. */
@Component("keepReconsiderationDelegate")
class KeepReconsiderationDelegate implements JavaDelegate {

    private final Reconsiderations reconsiderations;

    KeepReconsiderationDelegate(Reconsiderations reconsiderations) {
        this.reconsiderations = reconsiderations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("conclusion", reconsiderations.keep(execution.getProcessBusinessKey()));
    }
}
