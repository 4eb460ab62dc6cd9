package org.xuegai.acceptance.rectification;

import java.time.LocalDate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptances;

/** The notice has gone out: keeps its items, and from when the time counts: {@code rectificationFrom}. */
@Component("beginRectificationListener")
class BeginRectificationListener implements ExecutionListener {

    private final RectificationItems items;
    private final RectificationDays days;
    private final Acceptances acceptances;

    BeginRectificationListener(RectificationItems items, RectificationDays days, Acceptances acceptances) {
        this.items = items;
        this.days = days;
        this.acceptances = acceptances;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        if (execution.isCanceled()) {
            return;
        }
        items.keep(caseNo);
        LocalDate until = acceptances.get(caseNo).rectifyUntil();
        execution.setVariable("rectificationFrom", days.countedFrom(until).toString());
    }
}
