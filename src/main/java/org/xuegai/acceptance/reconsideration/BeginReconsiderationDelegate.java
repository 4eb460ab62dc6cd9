package org.xuegai.acceptance.reconsideration;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.expert.ExpertGroups;
import org.xuegai.expert.Purpose;

/** Finds who leads the other experts: {@code reconsiderationLeader}. */
@Component("beginReconsiderationDelegate")
class BeginReconsiderationDelegate implements JavaDelegate {

    private final ExpertGroups groups;

    BeginReconsiderationDelegate(ExpertGroups groups) {
        this.groups = groups;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                "reconsiderationLeader",
                groups.leader(execution.getProcessBusinessKey(), Purpose.RECONSIDERATION)
                        .orElseThrow()
                        .username());
    }
}
