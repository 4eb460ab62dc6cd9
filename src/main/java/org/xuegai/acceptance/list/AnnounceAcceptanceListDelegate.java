package org.xuegai.acceptance.list;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells every acceptance on the list that it is out. */
@Component("announceAcceptanceListDelegate")
class AnnounceAcceptanceListDelegate implements JavaDelegate {

    private final AcceptanceListNews news;

    AnnounceAcceptanceListDelegate(AcceptanceListNews news) {
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        news.announce(execution.getProcessBusinessKey());
    }
}
