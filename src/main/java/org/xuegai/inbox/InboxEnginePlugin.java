package org.xuegai.inbox;

import java.util.ArrayList;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hangs the inbox on every user task and sets the guard behind the gate. */
@Component
class InboxEnginePlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<InboxTaskListener> inbox;
    private final ObjectProvider<CompletionGuard> guard;

    InboxEnginePlugin(ObjectProvider<InboxTaskListener> inbox, ObjectProvider<CompletionGuard> guard) {
        this.inbox = inbox;
        this.guard = guard;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        if (configuration.getCustomPreBPMNParseListeners() == null) {
            configuration.setCustomPreBPMNParseListeners(new ArrayList<>());
        }
        configuration.getCustomPreBPMNParseListeners().add(new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
                TaskListener listener = delegateTask -> inbox.getObject().notify(delegateTask);
                task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, listener);
                task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, listener);
            }
        });
        CompletionGuard.installOn(configuration, guard);
    }
}
