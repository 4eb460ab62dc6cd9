package org.xuegai.casework.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseType;
import org.xuegai.casework.CaseVariables;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.platform.Problem;
import org.xuegai.society.Society;

/** Starts and messages the processes of cases; the business key is always the case number. */
@Component
class CaseProcess implements CaseEngine {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final RuleParameters parameters;
    private final ObjectProvider<CaseVariables> contributions;

    CaseProcess(
            @Lazy RuntimeService runtime,
            @Lazy TaskService tasks,
            RuleParameters parameters,
            ObjectProvider<CaseVariables> contributions) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.parameters = parameters;
        this.contributions = contributions;
    }

    @Override
    public void start(CaseFile caseFile, CaseType type) {
        Map<String, Object> variables = common(caseFile);
        variables.put("mainForm", type.startForm());
        variables.put("returnRounds", 0);
        variables.put("maxReturnRounds", parameters.integer("maxReturnRounds"));
        variables.put("consulted", false);
        contributions.stream()
                .filter(contribution -> contribution.appliesTo(type.key()))
                .forEach(contribution -> variables.putAll(contribution.of(caseFile)));
        runtime.startProcessInstanceByKey(type.key(), caseFile.caseNo(), variables);
    }

    @Override
    public void startBeside(CaseFile caseFile, String processId, Map<String, Object> variables) {
        if (runsBeside(caseFile.caseNo(), processId)) {
            throw Problem.conflict("ALREADY_RUNNING");
        }
        Map<String, Object> all = common(caseFile);
        all.putAll(variables);
        runtime.startProcessInstanceByKey(processId, caseFile.caseNo(), all);
    }

    @Override
    public boolean runsBeside(String caseNo, String processId) {
        return !beside(caseNo, processId).isEmpty();
    }

    @Override
    public boolean endBeside(String caseNo, String processId, String reason) {
        List<ProcessInstance> underWay = beside(caseNo, processId);
        underWay.forEach(process -> runtime.deleteProcessInstance(process.getId(), reason));
        return !underWay.isEmpty();
    }

    private List<ProcessInstance> beside(String caseNo, String processId) {
        return runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .processDefinitionKey(processId)
                .processInstanceBusinessKey(caseNo)
                .list();
    }

    @Override
    public boolean awaits(CaseFile caseFile, String message) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(caseFile.caseNo())
                        .messageEventSubscriptionName(message)
                        .count()
                > 0;
    }

    @Override
    public void tell(CaseFile caseFile, String message, Map<String, Object> variables) {
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(caseFile.caseNo())
                    .setVariables(variables)
                    .correlate();
        } catch (MismatchingMessageCorrelationException e) {
            throw Problem.conflict("WRONG_STATE");
        } catch (OptimisticLockingException e) {
            throw Problem.conflict("ALREADY_HANDLED");
        }
    }

    @Override
    public void tellPart(CaseFile caseFile, String message, String variable, String value) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseFile.caseNo())
                .localVariableEquals(variable, value)
                .correlateAllWithResult();
    }

    @Override
    public boolean beginPart(CaseFile caseFile, String message, String variable, String value) {
        return !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseFile.caseNo())
                .setVariablesToTriggeredScope(Map.of(variable, value))
                .correlateAllWithResult()
                .isEmpty();
    }

    @Override
    public void handOver(CaseFile caseFile, String variable, String from, String to) {
        beside(caseFile.caseNo(), caseFile.caseType()).stream()
                .map(ProcessInstance::getId)
                .filter(process -> from.equals(runtime.getVariable(process, variable)))
                .forEach(process -> {
                    runtime.setVariable(process, variable, to);
                    held(process, from).forEach(task -> beginAnew(process, task.getTaskDefinitionKey()));
                });
    }

    private List<Task> held(String process, String username) {
        return tasks.createTaskQuery()
                .processInstanceId(process)
                .taskAssignee(username)
                .list();
    }

    private void beginAnew(String process, String activity) {
        ActivityInstance before = runtime.getActivityInstance(process).getActivityInstances(activity)[0];
        runtime.createProcessInstanceModification(process)
                .startBeforeActivity(activity)
                .cancelActivityInstance(before.getId())
                .execute();
    }

    private static Map<String, Object> common(CaseFile caseFile) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("caseType", caseFile.caseType());
        variables.put("societyId", caseFile.societyId());
        variables.put("isPilotSociety", caseFile.society().map(Society::pilot).orElse(false));
        return variables;
    }
}
