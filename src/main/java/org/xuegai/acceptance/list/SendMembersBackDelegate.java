package org.xuegai.acceptance.list;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends back what the list leaves out: {@code listEmpty} where nobody is left on it. */
@Component("sendMembersBackDelegate")
class SendMembersBackDelegate implements JavaDelegate {

    private final AcceptanceListNews news;

    SendMembersBackDelegate(AcceptanceListNews news) {
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("listEmpty", !news.sendBack(execution.getProcessBusinessKey()));
    }
}
