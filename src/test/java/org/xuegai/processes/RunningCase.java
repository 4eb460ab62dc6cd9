package org.xuegai.processes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

import static org.assertj.core.api.Assertions.assertThat;

/** One case on its way through the diagrams, driven by the names of the diagram's elements. */
final class RunningCase {

    /** An end that throws cancels itself together with what it ends. */
    private static final String ERROR_END = "errorEndEvent";

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final String caseNo = "GGFA-2026-%04d".formatted(NUMBERS.incrementAndGet());

    private RunningCase() {}

    static RunningCase startedBy(String process, Map<String, Object> variables) {
        var started = new RunningCase();
        Map<String, Object> all = new HashMap<>(Map.of("caseType", "reform-plan", "societyId", 1L));
        all.putAll(variables);
        Engine.INSTANCE.getRuntimeService().startProcessInstanceByKey(process, started.caseNo, all);
        return started.runJobs();
    }

    /** A plan as it leaves the clerk's hands. */
    static RunningCase plan(boolean pilot) {
        return Starts.of("reform-plan", Map.of("isPilotSociety", pilot));
    }

    /** A plan that the society has signed and the association has accepted. */
    static RunningCase acceptedPlan(boolean pilot) {
        return plan(pilot).signed().does("UserTask_IntakeReview", "intakeDecision", "ACCEPT");
    }

    RunningCase signed() {
        return does("UserTask_SecretaryCheck", "secretaryDecision", "AGREE")
                .does("UserTask_RegisterResolution")
                .does("UserTask_PresidentSign", "presidentDecision", "SIGN");
    }

    /** What the society does with a plan that came back. */
    RunningCase revised() {
        return does("UserTask_Revise")
                .does("UserTask_SecretaryCheck", "secretaryDecision", "AGREE")
                .does("UserTask_PresidentSign", "presidentDecision", "SIGN");
    }

    /** What the office does with a decided paper. */
    RunningCase issued() {
        return does("UserTask_PrepareDocument").does("UserTask_DispatchDocument");
    }

    RunningCase does(String taskKey) {
        return complete(task(taskKey), Map.of());
    }

    RunningCase does(String taskKey, String variable, Object value) {
        return does(taskKey, Map.of(variable, value));
    }

    RunningCase does(String taskKey, Map<String, Object> variables) {
        return complete(task(taskKey), variables);
    }

    /** Completes every open task of this key. */
    RunningCase doesEach(String taskKey) {
        tasks(taskKey).forEach(task -> complete(task, Map.of()));
        return this;
    }

    RunningCase told(String message) {
        return told(message, Map.of());
    }

    RunningCase told(String message, Map<String, Object> variables) {
        Engine.INSTANCE
                .getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(caseNo)
                .setVariables(variables)
                .correlate();
        return runJobs();
    }

    /** Lets the timer of a boundary event fall due. */
    RunningCase overdue(String boundaryEvent) {
        Job timer = Engine.INSTANCE
                .getManagementService()
                .createJobQuery()
                .timers()
                .activityId(boundaryEvent)
                .active()
                .list()
                .stream()
                .filter(this::isMine)
                .findFirst()
                .orElseThrow();
        Engine.INSTANCE.getManagementService().executeJob(timer.getId());
        return runJobs();
    }

    Task task(String taskKey) {
        return tasks(taskKey).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no task " + taskKey + ", open are " + openTasks()));
    }

    List<Task> tasks(String taskKey) {
        return Engine.INSTANCE
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseNo)
                .taskDefinitionKey(taskKey)
                .initializeFormKeys()
                .list();
    }

    List<String> openTasks() {
        return Engine.INSTANCE.getTaskService().createTaskQuery().processInstanceBusinessKey(caseNo).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    RunningCase waitsAt(String... taskKeys) {
        assertThat(openTasks()).containsExactlyInAnyOrder(taskKeys);
        return this;
    }

    /** Whether the case has come past an element, in any of its processes. */
    boolean passed(String activityId) {
        return Engine.INSTANCE
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .activityId(activityId)
                .finished()
                .list()
                .stream()
                .filter(activity -> !activity.isCanceled() || ERROR_END.equals(activity.getActivityType()))
                .anyMatch(activity -> caseNo.equals(Engine.INSTANCE
                        .getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(activity.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey()));
    }

    RunningCase came(String... activityIds) {
        assertThat(activityIds)
                .allSatisfy(id -> assertThat(passed(id)).as("came past %s", id).isTrue());
        return this;
    }

    void endedAt(String endEvent) {
        assertThat(openTasks()).isEmpty();
        came(endEvent);
        assertThat(Engine.INSTANCE
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNo)
                        .count())
                .as("processes still running")
                .isZero();
    }

    /** A variable of the case's main process. */
    Object variable(String name) {
        return Engine.INSTANCE
                .getHistoryService()
                .createHistoricVariableInstanceQuery()
                .variableName(name)
                .list()
                .stream()
                .filter(variable -> caseNo.equals(Engine.INSTANCE
                        .getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(variable.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private RunningCase complete(Task task, Map<String, Object> variables) {
        Engine.INSTANCE.getTaskService().complete(task.getId(), variables);
        return runJobs();
    }

    private RunningCase runJobs() {
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            Engine.INSTANCE.getManagementService().executeJob(due.get(0).getId());
        }
        return this;
    }

    private List<Job> due() {
        return Engine.INSTANCE.getManagementService().createJobQuery().messages().withRetriesLeft().list().stream()
                .filter(this::isMine)
                .toList();
    }

    private boolean isMine(Job job) {
        return Engine.INSTANCE
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .processInstanceBusinessKey(caseNo)
                        .count()
                > 0;
    }
}
