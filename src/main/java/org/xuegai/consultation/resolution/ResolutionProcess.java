package org.xuegai.consultation.resolution;

import java.util.Optional;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Which resolution a part of the process, or a task of it, is about. */
@Component
class ResolutionProcess {

    private static final String ID = "resolutionId";

    private final TaskService tasks;
    private final RuntimeService runtime;

    ResolutionProcess(@Lazy TaskService tasks, @Lazy RuntimeService runtime) {
        this.tasks = tasks;
        this.runtime = runtime;
    }

    static long in(VariableScope execution) {
        return (Long) execution.getVariable(ID);
    }

    /** @param taskId null, or a task of another process, for none */
    Optional<Long> of(String taskId) {
        return Optional.ofNullable(taskId)
                .map(id -> tasks.createTaskQuery().taskId(id).singleResult())
                .map(task -> (Long) runtime.getVariable(task.getExecutionId(), ID));
    }
}
