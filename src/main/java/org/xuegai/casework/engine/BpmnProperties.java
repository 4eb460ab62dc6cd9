package org.xuegai.casework.engine;

import java.util.LinkedHashMap;
import java.util.Map;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Extension properties of a BPMN element. */
public final class BpmnProperties {

    private BpmnProperties() {}

    public static Map<String, String> of(BaseElement element) {
        Map<String, String> properties = new LinkedHashMap<>();
        if (element == null || element.getExtensionElements() == null) {
            return properties;
        }
        element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(group -> group.getCamundaProperties().stream())
                .forEach((CamundaProperty property) ->
                        properties.put(property.getCamundaName(), property.getCamundaValue()));
        return properties;
    }
}
