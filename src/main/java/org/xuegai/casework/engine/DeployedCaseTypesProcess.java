package org.xuegai.casework.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseType;
import org.xuegai.casework.CaseTypes;
import org.xuegai.platform.Problem;

/** Reads the case types from the extension properties of the deployed processes. */
@Component
class DeployedCaseTypesProcess implements CaseTypes {

    private static final String SOCIETY_APPROVAL = "society-approval";

    private final RepositoryService repository;
    private volatile List<CaseType> known;

    DeployedCaseTypesProcess(RepositoryService repository) {
        this.repository = repository;
    }

    /** Processes are deployed while the program starts and never later, so they are read once. */
    @Override
    public List<CaseType> all() {
        List<CaseType> all = known;
        if (all == null) {
            all = read(repository.createProcessDefinitionQuery().latestVersion().list());
            known = all;
        }
        return all;
    }

    @Override
    public CaseType get(String key) {
        return all().stream().filter(type -> type.key().equals(key)).findFirst().orElseThrow(Problem::notFound);
    }

    private List<CaseType> read(List<ProcessDefinition> definitions) {
        List<CaseType> types = new ArrayList<>();
        for (ProcessDefinition definition : definitions) {
            BpmnModelInstance model = repository.getBpmnModelInstance(definition.getId());
            Process process = model.getModelElementById(definition.getKey());
            Map<String, String> properties = BpmnProperties.of(process);
            if (properties.containsKey("caseNoPrefix")) {
                types.add(new CaseType(
                        definition.getKey(),
                        properties.get("caseTypeTitle"),
                        properties.get("caseNoPrefix"),
                        properties.get("startForm"),
                        role(properties.get("startRole")),
                        isSignedInSociety(model),
                        steps(model)));
            }
        }
        return types.stream().sorted(Comparator.comparing(CaseType::key)).toList();
    }

    /** Null where nobody begins such a case: another one leads to it. */
    private static Role role(String name) {
        return name == null ? null : Role.valueOf(name);
    }

    private static boolean isSignedInSociety(BpmnModelInstance model) {
        return model.getModelElementsByType(CallActivity.class).stream()
                .anyMatch(call -> SOCIETY_APPROVAL.equals(call.getCalledElement()));
    }

    private static List<CaseType.Step> steps(BpmnModelInstance model) {
        record Numbered(int number, CaseType.Step step) {}
        return model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> BpmnProperties.of(node).containsKey("step"))
                .map(node -> new Numbered(
                        Integer.parseInt(BpmnProperties.of(node).get("step")),
                        new CaseType.Step(
                                node.getId(), BpmnProperties.of(node).getOrDefault("stepTitle", node.getName()))))
                .sorted(Comparator.comparingInt(Numbered::number))
                .map(Numbered::step)
                .toList();
    }
}
