package org.xuegai.expert.group;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Says whether the group is whole and keeps the rules, and who is in it. */
@Component("checkExpertGroupDelegate")
class CheckExpertGroupDelegate implements JavaDelegate {

    private final ReadyGroups groups;

    CheckExpertGroupDelegate(ReadyGroups groups) {
        this.groups = groups;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Long selectionId = (Long) execution.getVariable("selectionId");
        execution.setVariable("groupComplete", groups.complete(selectionId));
        execution.setVariable("groupExperts", groups.experts(selectionId));
        execution.setVariable("groupLeader", groups.leader(selectionId));
    }
}
