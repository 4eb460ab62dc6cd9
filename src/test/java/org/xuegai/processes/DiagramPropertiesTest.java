package org.xuegai.processes;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.OpinionBox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuegai.processes.Diagrams.isExpression;
import static org.xuegai.processes.Diagrams.properties;
import static org.xuegai.processes.Diagrams.read;
import static org.xuegai.processes.Diagrams.stems;

/** The extension properties of the diagrams carry names and codes that the program knows. */
class DiagramPropertiesTest {

    private static final Set<String> OPINION_BOXES =
            Arrays.stream(OpinionBox.values()).map(Enum::name).collect(Collectors.toSet());
    private static final Set<String> STEPS = Set.of(
            "intake",
            "correction",
            "correctionGrace",
            "countersign",
            "headReview",
            "decision",
            "issue",
            "archive",
            "objectionCheck",
            "expertConfirmation",
            "recusalDecision",
            "review",
            "invitationReply",
            "inspectionPlan",
            "recordConfirmation",
            "groupOpinion",
            "departmentReview",
            "rectificationPlan",
            "rectification",
            "reinspection",
            "reconsiderationDecision",
            "survey",
            "vote",
            "assignmentSigning",
            "promise",
            "progress",
            "verification",
            "interview",
            "agenda",
            "agendaDecision",
            "meeting",
            "minutes",
            "minutesDecision",
            "resolution",
            "resolutionCheck",
            "escalation");
    private static final Set<String> PROPERTIES = Set.of(
            "caseTypeTitle",
            "caseNoPrefix",
            "startForm",
            "startRole",
            "caseStatus",
            "outcome",
            "deadlineStep",
            "deadlineFrom",
            "approvalLevel",
            "opinionBox",
            "nextStep",
            "notice",
            "decisionQuestion",
            "step",
            "stepTitle",
            "sealed");

    static Stream<Path> diagrams() {
        return Diagrams.all();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void properties_carry_known_codes(Path diagram) {
        BpmnModelInstance model = read(diagram);
        model.getModelElementsByType(Process.class).forEach(this::checkProperties);
        model.getModelElementsByType(FlowElement.class).forEach(this::checkProperties);
    }

    private void checkProperties(BaseElement element) {
        properties(element).forEach((name, value) -> {
            assertThat(PROPERTIES).as(element.getId()).contains(name.replaceAll("\\.unless\\.\\w+$", ""));
            assertThat(value).as(element.getId()).isNotBlank();
            switch (name) {
                case "caseStatus" ->
                    assertThat(isExpression(value) ? "DRAFT" : value)
                            .as(element.getId())
                            .isIn((Object[]) Arrays.stream(CaseStatus.values())
                                    .map(Enum::name)
                                    .toArray());
                case "deadlineStep" ->
                    assertThat(STEPS).as(element.getId()).contains(isExpression(value) ? "correction" : value);
                case "opinionBox" ->
                    assertThat(OPINION_BOXES).as(element.getId()).contains(value);
                case "deadlineFrom" ->
                    assertThat(isExpression(value)).as(element.getId()).isTrue();
                case "approvalLevel", "step" ->
                    assertThat(value).as(element.getId()).matches("\\d+");
                case "startRole" -> assertThat(Role.valueOf(value)).isNotNull();
                case "startForm" -> assertThat(stems("forms", ".form")).contains(value);
                default -> {}
            }
        });
    }
}
