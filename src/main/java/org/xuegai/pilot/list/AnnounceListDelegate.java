package org.xuegai.pilot.list;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells every application on the list what was decided. */
@Component("announceListDelegate")
class AnnounceListDelegate implements JavaDelegate {

    private final ListNews news;

    AnnounceListDelegate(ListNews news) {
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        news.announce(execution.getProcessBusinessKey());
    }
}
