package org.xuegai.document;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes the paper that the diagram names in {@code documentKind}; the society is told where it names a {@code noticeTemplate}. */
@Component("issueCaseDocumentDelegate")
class IssueCaseDocumentDelegate implements JavaDelegate {

    private final MadePapers papers;

    IssueCaseDocumentDelegate(MadePapers papers) {
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        papers.make(execution.getProcessBusinessKey(), (String) execution.getVariable("documentKind"), (String)
                execution.getVariableLocal("noticeTemplate"));
    }
}
