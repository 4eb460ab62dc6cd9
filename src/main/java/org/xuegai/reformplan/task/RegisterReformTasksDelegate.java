package org.xuegai.reformplan.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts the approved plan's task rows on the register. */
@Component
class RegisterReformTasksDelegate implements JavaDelegate {

    private final ReformTasks tasks;

    RegisterReformTasksDelegate(ReformTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        tasks.registerFrom(execution.getProcessBusinessKey());
    }
}
