package org.xuegai.document.issue;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells whom the paper concerns that it has gone out. */
@Component("tellPaperDelegate")
class TellPaperDelegate implements JavaDelegate {

    private final PaperNotices notices;

    TellPaperDelegate(PaperNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.tell(execution.getProcessBusinessKey(), IssueProcess.kindIn(execution));
    }
}
