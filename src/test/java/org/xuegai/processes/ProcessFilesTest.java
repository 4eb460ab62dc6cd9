package org.xuegai.processes;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuegai.account.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuegai.processes.Diagrams.KEPT_FOR;
import static org.xuegai.processes.Diagrams.isChinese;
import static org.xuegai.processes.Diagrams.isExpression;
import static org.xuegai.processes.Diagrams.read;
import static org.xuegai.processes.Diagrams.stem;
import static org.xuegai.processes.Diagrams.stems;

/** What the diagrams name exists: forms, beans, roles, messages, called processes, codes. */
class ProcessFilesTest {

    static Stream<Path> diagrams() {
        return Diagrams.all();
    }

    static Stream<Path> tables() {
        return Diagrams.tables();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_diagram_holds_one_process_named_like_its_file(Path diagram) {
        assertThat(read(diagram).getModelElementsByType(Process.class))
                .singleElement()
                .satisfies(process -> {
                    assertThat(process.getId()).isEqualTo(stem(diagram));
                    assertThat(process.isExecutable()).isTrue();
                    assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo(KEPT_FOR);
                    assertThat(isChinese(process.getName())).isTrue();
                });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everything_that_officials_read_is_in_chinese(Path diagram) {
        assertThat(read(diagram).getModelElementsByType(FlowElement.class))
                .filteredOn(element -> element.getName() != null)
                .allSatisfy(element -> assertThat(isChinese(element.getName()))
                        .as(element.getId())
                        .isTrue());
        assertThat(read(diagram).getModelElementsByType(SequenceFlow.class))
                .filteredOn(flow -> flow.getConditionExpression() != null)
                .allSatisfy(flow -> assertThat(flow.getName()).as(flow.getId()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everything_is_drawn(Path diagram) {
        BpmnModelInstance model = read(diagram);
        Set<String> drawn = model.getModelElementsByType(BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement().getId())
                .collect(Collectors.toSet());

        assertThat(drawn)
                .containsAll(model.getModelElementsByType(FlowNode.class).stream()
                        .map(FlowNode::getId)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_user_task_has_one_role_and_a_form_that_exists(Path diagram) {
        Set<String> roles = Arrays.stream(Role.values()).map(Enum::name).collect(Collectors.toSet());
        assertThat(read(diagram).getModelElementsByType(UserTask.class)).allSatisfy(task -> {
            assertThat(roles).as(task.getId()).contains(task.getCamundaCandidateGroups());
            assertThat(task.getCamundaFormRefBinding()).as(task.getId()).isEqualTo("latest");
            String form = task.getCamundaFormRef();
            assertThat(isExpression(form) || stems("forms", ".form").contains(form))
                    .as("%s: form %s", task.getId(), form)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void delegates_and_listeners_are_known_beans(Path diagram) {
        BpmnModelInstance model = read(diagram);
        assertThat(model.getModelElementsByType(ServiceTask.class))
                .allSatisfy(task -> assertThat(beans(Engine.DELEGATES))
                        .as(task.getId())
                        .contains(task.getCamundaDelegateExpression()));
        assertThat(model.getModelElementsByType(CamundaExecutionListener.class))
                .filteredOn(listener -> listener.getCamundaExpression() == null)
                .allSatisfy(listener ->
                        assertThat(beans(Engine.LISTENERS)).contains(listener.getCamundaDelegateExpression()));
    }

    private static List<String> beans(List<String> names) {
        return names.stream().map("${%s}"::formatted).toList();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void called_processes_and_tables_exist(Path diagram) {
        BpmnModelInstance model = read(diagram);
        assertThat(model.getModelElementsByType(CallActivity.class)).allSatisfy(call -> {
            assertThat(stems("processes", ".bpmn")).as(call.getId()).contains(call.getCalledElement());
            assertThat(call.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaIn.class)
                            .list())
                    .as("%s passes the case number", call.getId())
                    .anyMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey()));
        });
        assertThat(model.getModelElementsByType(BusinessRuleTask.class))
                .allSatisfy(task ->
                        assertThat(stems("processes", ".dmn")).as(task.getId()).contains(task.getCamundaDecisionRef()));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void messages_errors_and_timers_are_resolved(Path diagram) {
        BpmnModelInstance model = read(diagram);
        assertThat(model.getModelElementsByType(MessageEventDefinition.class))
                .allSatisfy(event -> assertThat(event.getMessage()).isNotNull());
        assertThat(model.getModelElementsByType(ErrorEventDefinition.class))
                .allSatisfy(event -> assertThat(event.getError()).isNotNull());
        assertThat(model.getModelElementsByType(Message.class))
                .allSatisfy(message -> assertThat(message.getName()).startsWith("Case"));
        assertThat(model.getModelElementsByType(TimerEventDefinition.class)).allSatisfy(timer -> assertThat(
                        timer.getTimeDate().getTextContent())
                .matches("\\$\\{(stepDeadlines\\.dueDate\\(execution\\.processBusinessKey, (caseType, )?'\\w+'\\)"
                        + "|pilotDays\\.reserveUntil\\(execution\\.processBusinessKey\\)"
                        + "|inspectionDays\\.(preReviewUntil|visitDay)\\(execution\\.processBusinessKey\\)"
                        + "|consultationDays\\.gatheringEnds\\(execution\\.processBusinessKey\\)"
                        + "|rectificationDays\\.graceUntil\\(execution\\.processBusinessKey\\)"
                        + "|publicityDays\\.(begin|end)\\(execution\\.processBusinessKey\\))\\}"));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_error_that_is_thrown_is_caught(Path diagram) {
        BpmnModelInstance model = read(diagram);
        Set<String> caught = model.getModelElementsByType(BoundaryEvent.class).stream()
                .flatMap(event -> event.getEventDefinitions().stream())
                .filter(ErrorEventDefinition.class::isInstance)
                .map(definition ->
                        ((ErrorEventDefinition) definition).getError().getErrorCode())
                .collect(Collectors.toSet());

        assertThat(model.getModelElementsByType(Error.class))
                .extracting(Error::getErrorCode)
                .containsExactlyInAnyOrderElementsOf(caught);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_table_is_named_like_its_file_and_each_row_names_its_source(Path table) {
        var model = Dmn.readModelFromFile(table.toFile());
        assertThat(model.getModelElementsByType(Decision.class)).singleElement().satisfies(decision -> {
            assertThat(decision.getId()).isEqualTo(stem(table));
            assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo(KEPT_FOR);
            assertThat(isChinese(decision.getName())).isTrue();
        });
        assertThat(model.getModelElementsByType(Rule.class)).isNotEmpty().allSatisfy(rule -> assertThat(
                        rule.getDescription().getTextContent())
                .isNotBlank());
    }

    @Test
    void every_form_belongs_to_a_task_or_to_an_application() {
        Set<String> used = diagrams()
                .flatMap(diagram -> read(diagram).getModelElementsByType(UserTask.class).stream())
                .map(UserTask::getCamundaFormRef)
                .collect(Collectors.toSet());
        Set<String> applications = Set.of(
                "reform-plan",
                "pilot-application",
                "plan-adjustment",
                "pilot-exit",
                "agreement-resigning",
                "acceptance-application",
                "acceptance-handover",
                "false-material-report",
                "guidance-record",
                "rectification-report",
                "reconsideration-request",
                "date-change",
                "consultation-meeting",
                "expert-change",
                "extension-request",
                "objection-form",
                "recusal-request");

        assertThat(stems("forms", ".form")).allMatch(form -> used.contains(form) || applications.contains(form));
    }
}
