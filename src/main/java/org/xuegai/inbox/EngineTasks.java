package org.xuegai.inbox;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstanceQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.xuegai.platform.Problem;

/** The engine's tasks; every lost race comes out as 409 已被他人处理. */
@Component
class EngineTasks {

    private final TaskService tasks;
    private final HistoryService history;

    EngineTasks(@Lazy TaskService tasks, @Lazy HistoryService history) {
        this.tasks = tasks;
        this.history = history;
    }

    /** Ids of the tasks of one process, done ones included: all that led to a task, and nothing decided beside it. */
    Set<String> ofSameProcess(String taskId) {
        return ids(history.createHistoricTaskInstanceQuery()
                .processInstanceId(known(taskId).getProcessInstanceId()));
    }

    /** The same with the tasks of every process called on the way, e.g. for countersigning. */
    Set<String> ofSameHandling(String taskId) {
        return ids(history.createHistoricTaskInstanceQuery()
                .rootProcessInstanceId(known(taskId).getRootProcessInstanceId()));
    }

    private HistoricTaskInstance known(String taskId) {
        return history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult();
    }

    private static Set<String> ids(HistoricTaskInstanceQuery query) {
        return query.list().stream().map(HistoricTaskInstance::getId).collect(Collectors.toSet());
    }

    void claim(String taskId, String username) {
        racing(taskId, () -> tasks.claim(taskId, username));
    }

    void release(String taskId) {
        racing(taskId, () -> tasks.setAssignee(taskId, null));
    }

    void complete(String taskId, String username, Map<String, Object> variables) {
        racing(taskId, () -> {
            tasks.setAssignee(taskId, username);
            tasks.complete(taskId, variables);
        });
    }

    /** A task that is gone was handled by somebody else; any other null in the engine is a fault of ours. */
    private void racing(String taskId, Runnable step) {
        try {
            step.run();
        } catch (OptimisticLockingException | TaskAlreadyClaimedException e) {
            throw Problem.conflict("ALREADY_HANDLED");
        } catch (NullValueException e) {
            if (tasks.createTaskQuery().taskId(taskId).count() > 0) {
                throw e;
            }
            throw Problem.conflict("ALREADY_HANDLED");
        }
    }
}
