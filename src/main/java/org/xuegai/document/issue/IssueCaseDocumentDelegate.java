package org.xuegai.document.issue;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.intake.IntakeOutcome;

/** Makes the paper that the diagram names in {@code documentKind} and tells the society of it. */
@Component("issueCaseDocumentDelegate")
class IssueCaseDocumentDelegate implements JavaDelegate {

    private final IntakeOutcome outcome;

    IssueCaseDocumentDelegate(IntakeOutcome outcome) {
        this.outcome = outcome;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outcome.tell(
                execution.getProcessBusinessKey(),
                DocumentKind.of((String) execution.getVariable("documentKind")),
                (String) execution.getVariable("noticeTemplate"));
    }
}
