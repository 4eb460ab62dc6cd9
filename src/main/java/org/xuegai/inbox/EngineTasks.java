package org.xuegai.inbox;

import java.util.Map;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.xuegai.platform.Problem;

/** The engine's tasks; every lost race comes out as 409 已被他人处理. */
@Component
class EngineTasks {

    private final TaskService tasks;

    EngineTasks(@Lazy TaskService tasks) {
        this.tasks = tasks;
    }

    void claim(String taskId, String username) {
        racing(() -> tasks.claim(taskId, username));
    }

    void release(String taskId) {
        racing(() -> tasks.setAssignee(taskId, null));
    }

    void complete(String taskId, String username, Map<String, Object> variables) {
        racing(() -> {
            tasks.setAssignee(taskId, username);
            tasks.complete(taskId, variables);
        });
    }

    private static void racing(Runnable step) {
        try {
            step.run();
        } catch (OptimisticLockingException | TaskAlreadyClaimedException | NullValueException e) {
            throw Problem.conflict("ALREADY_HANDLED");
        }
    }
}
