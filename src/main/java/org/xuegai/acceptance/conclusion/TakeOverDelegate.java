package org.xuegai.acceptance.conclusion;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.expert.ExpertGroups;
import org.xuegai.expert.Purpose;

/** Finds who led the group: {@code groupLeader}, whom the department may ask to explain. */
@Component("takeOverDelegate")
class TakeOverDelegate implements JavaDelegate {

    private final Acceptances acceptances;
    private final ExpertGroups groups;

    TakeOverDelegate(Acceptances acceptances, ExpertGroups groups) {
        this.acceptances = acceptances;
        this.groups = groups;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String inspectionNo = acceptances.get(execution.getProcessBusinessKey()).inspectionNo();
        execution.setVariable(
                "groupLeader",
                groups.leader(inspectionNo, Purpose.INSPECTION).orElseThrow().username());
    }
}
