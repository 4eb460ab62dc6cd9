package org.xuegai.reformplan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Has those departments consulted whom the rules name and those whom the officer asks for. Source: domain 2.0.5 */
@Component("countersignDepartmentsListener")
public class CountersignDepartmentsListener implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        Set<Object> departments = new LinkedHashSet<>((Collection<?>) execution.getVariable("requiredDepartments"));
        if (execution.getVariable("countersignDepartments") instanceof Collection<?> asked) {
            departments.addAll(asked);
        }
        execution.setVariable("countersignDepartments", new ArrayList<>(departments));
    }
}
