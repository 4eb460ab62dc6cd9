package org.xuegai.inbox;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.xuegai.audit.DetailWords;
import org.xuegai.form.FormCatalogue;
import org.xuegai.form.FormDefinition;

/** Says for the auditor which step, form and choice is meant: as the diagrams and forms name them. */
@Component
class TaskWords implements DetailWords {

    private final RepositoryService repository;
    private final FormCatalogue forms;
    private volatile Map<String, String> steps;

    TaskWords(@Lazy RepositoryService repository, FormCatalogue forms) {
        this.repository = repository;
        this.forms = forms;
    }

    @Override
    public Set<String> names() {
        return Set.of("task", "form", "result");
    }

    @Override
    public Optional<String> word(String name, String value, Map<String, Object> details) {
        return switch (name) {
            case "task" -> Optional.ofNullable(steps().get(value));
            case "form" -> form(value).map(FormDefinition::title);
            default ->
                form(String.valueOf(details.get("form"))).flatMap(form -> FiledOpinion.decision(form)
                        .flatMap(field -> FiledOpinion.label(field, value)));
        };
    }

    private Optional<FormDefinition> form(String id) {
        return forms.contains(id) ? Optional.of(forms.form(id)) : Optional.empty();
    }

    /** Processes are deployed while the program starts and never later, so they are read once. */
    private Map<String, String> steps() {
        Map<String, String> known = steps;
        if (known == null) {
            known = repository.createProcessDefinitionQuery().latestVersion().list().stream()
                    .flatMap(definition ->
                            repository
                                    .getBpmnModelInstance(definition.getId())
                                    .getModelElementsByType(UserTask.class)
                                    .stream())
                    .collect(Collectors.toMap(UserTask::getId, UserTask::getName, (one, other) -> one));
            steps = known;
        }
        return known;
    }
}
