package org.xuegai.acceptance.rectification;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.platform.Messages;

/** The grace is over and no report has come: nothing counts as put right, so that D4 fails it. Source: D6 整改期限 */
@Component("lapseRectificationDelegate")
class LapseRectificationDelegate implements JavaDelegate {

    private final Acceptances acceptances;
    private final CaseTimeline timeline;
    private final Messages messages;

    LapseRectificationDelegate(Acceptances acceptances, CaseTimeline timeline, Messages messages) {
        this.acceptances = acceptances;
        this.timeline = timeline;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        acceptances.reinspected(caseNo);
        timeline.system(caseNo, messages.official("acceptance.event.lapsed"), null, true);
    }
}
