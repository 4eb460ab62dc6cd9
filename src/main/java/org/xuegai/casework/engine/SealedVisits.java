package org.xuegai.casework.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseProgress.Visit;

/**
 * As long as several write under seal, their diagram shows one visit that lasts: neither who has written nor when, nor
 * how many. Source: domain 2.3 step 11
 */
@Component
class SealedVisits {

    private final RepositoryService repository;

    SealedVisits(@Lazy RepositoryService repository) {
        this.repository = repository;
    }

    /** @param visits in the order in which they began */
    List<Visit> covered(String definitionId, List<Visit> visits) {
        List<Visit> shown = visits;
        for (UserTask task : repository.getBpmnModelInstance(definitionId).getModelElementsByType(UserTask.class)) {
            if (Boolean.parseBoolean(BpmnProperties.of(task).get("sealed"))
                    && task.getParentElement() instanceof SubProcess each) {
                shown = covered(task, each, shown);
            }
        }
        return shown;
    }

    private static List<Visit> covered(UserTask task, SubProcess each, List<Visit> visits) {
        Optional<Visit> open = visits.stream()
                .filter(visit -> visit.id().equals(each.getId() + "#multiInstanceBody") && visit.end() == null)
                .findFirst();
        if (open.isEmpty()) {
            return visits;
        }
        Set<String> inside = Stream.concat(
                        Stream.of(each.getId()), each.getFlowElements().stream().map(FlowElement::getId))
                .collect(Collectors.toSet());
        List<Visit> shown = new ArrayList<>(
                visits.stream().filter(visit -> !inside.contains(visit.id())).toList());
        shown.add(new Visit(each.getId(), open.get().start(), null));
        shown.add(new Visit(task.getId(), open.get().start(), null));
        return shown;
    }
}
