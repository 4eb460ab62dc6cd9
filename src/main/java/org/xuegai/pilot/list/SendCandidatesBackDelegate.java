package org.xuegai.pilot.list;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends back whom the list leaves for another look: {@code listEmpty} where nobody is left on it. */
@Component("sendCandidatesBackDelegate")
class SendCandidatesBackDelegate implements JavaDelegate {

    private final ListNews news;

    SendCandidatesBackDelegate(ListNews news) {
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("listEmpty", !news.sendBack(execution.getProcessBusinessKey()));
    }
}
