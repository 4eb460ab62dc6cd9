package org.xuegai.reformplan;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets other modules know when a plan comes to its consultation, and when it leaves it. */
@Component("planConsultationListener")
class PlanConsultationListener implements ExecutionListener {

    private final ApplicationEventPublisher events;

    PlanConsultationListener(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String planNo = execution.getProcessBusinessKey();
        events.publishEvent(
                EVENTNAME_START.equals(execution.getEventName())
                        ? new PlanConsultationAsked(planNo)
                        : new PlanConsultationHeld(planNo));
    }
}
