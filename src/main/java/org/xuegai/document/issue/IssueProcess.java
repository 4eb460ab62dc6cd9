package org.xuegai.document.issue;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFile;

/** The process in which a paper is drafted, numbered and dispatched: which paper, and taking it back or up again. */
@Component
class IssueProcess {

    private static final String ID = "document-issue";
    private static final String KIND = "documentKind";

    /** What a process issues that does not say what. */
    private static final String USUAL = "filing-notice";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final CaseEngine engine;

    IssueProcess(TaskService tasks, RuntimeService runtime, CaseEngine engine) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.engine = engine;
    }

    static String kindIn(VariableScope execution) {
        Object kind = execution.getVariable(KIND);
        return kind == null ? USUAL : kind.toString();
    }

    /** From its beginning on the process knows its paper; the message that takes it back bears the paper's name. */
    static void settleKind(VariableScope execution) {
        execution.setVariable(KIND, kindIn(execution));
    }

    /** @param taskId an open task of this process; null for a form that is laid out without one */
    String kindOf(String taskId) {
        var task =
                taskId == null ? null : tasks.createTaskQuery().taskId(taskId).singleResult();
        Object kind = task == null ? null : runtime.getVariable(task.getExecutionId(), KIND);
        return kind == null ? USUAL : kind.toString();
    }

    /** To its drafting, before it has gone out. */
    void takeBack(CaseFile caseFile, String kind) {
        engine.tell(caseFile, "CaseNumberVoided-" + kind, Map.of());
    }

    /** Beside the case, after it has gone out. */
    void issueAgain(CaseFile caseFile, String kind) {
        engine.startBeside(caseFile, ID, Map.of(KIND, kind));
    }
}
