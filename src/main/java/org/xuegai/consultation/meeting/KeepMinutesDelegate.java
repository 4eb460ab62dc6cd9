package org.xuegai.consultation.meeting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts confirmed minutes on record. */
@Component("keepMinutesDelegate")
class KeepMinutesDelegate implements JavaDelegate {

    private final KeptMinutes minutes;

    KeepMinutesDelegate(KeptMinutes minutes) {
        this.minutes = minutes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        minutes.keep(execution.getProcessBusinessKey());
    }
}
