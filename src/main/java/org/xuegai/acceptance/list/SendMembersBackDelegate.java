package org.xuegai.acceptance.list;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends back what the list leaves out. */
@Component("sendMembersBackDelegate")
class SendMembersBackDelegate implements JavaDelegate {

    private final AcceptanceListNews news;

    SendMembersBackDelegate(AcceptanceListNews news) {
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        news.sendBack(execution.getProcessBusinessKey());
    }
}
