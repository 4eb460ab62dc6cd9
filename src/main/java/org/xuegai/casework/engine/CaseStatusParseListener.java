package org.xuegai.casework.engine;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Puts the status listener on every activity that stands for a status. */
class CaseStatusParseListener extends AbstractBpmnParseListener {

    private final ExecutionListener listener;

    CaseStatusParseListener(ExecutionListener listener) {
        this.listener = listener;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        listen(element, activity);
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        listen(element, activity);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        listen(element, activity);
    }

    @Override
    public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
        listen(element, activity);
    }

    @Override
    public void parseEventBasedGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
        listen(element, activity);
    }

    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        listen(element, activity);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        listen(element, activity);
    }

    private void listen(Element element, ActivityImpl activity) {
        Element extensions = element.element("extensionElements");
        if (extensions == null || extensions.element("properties") == null) {
            return;
        }
        boolean hasStatus = extensions.element("properties").elements("property").stream()
                .anyMatch(property -> "caseStatus".equals(property.attribute("name")));
        if (hasStatus) {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, listener);
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, listener);
        }
    }
}
