package org.xuegai.pilot.agreement;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives the place of an application that was not signed for to the next reserve. */
@Component("promoteReserveDelegate")
class PromoteReserveDelegate implements JavaDelegate {

    private final Reserves reserves;

    PromoteReserveDelegate(Reserves reserves) {
        this.reserves = reserves;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reserves.promote(execution.getProcessBusinessKey());
    }
}
