package org.xuegai.consultation.meeting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sees whether there is anything to meet about. */
@Component("collectIssuesDelegate")
class CollectIssuesDelegate implements JavaDelegate {

    private final Convening convening;

    CollectIssuesDelegate(Convening convening) {
        this.convening = convening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("anyIssue", convening.collect(execution.getProcessBusinessKey()));
    }
}
