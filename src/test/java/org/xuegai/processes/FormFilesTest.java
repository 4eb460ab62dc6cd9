package org.xuegai.processes;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuegai.platform.Json;

import static org.assertj.core.api.Assertions.assertThat;

/** What the form files promise to the diagrams and to Camunda Modeler. */
class FormFilesTest {

    static Stream<Path> forms() {
        return Engine.files("forms").filter(file -> file.toString().endsWith(".form"));
    }

    private static Map<String, Object> read(Path form) throws Exception {
        return Json.readTree(Files.readString(form, StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> all(Map<String, Object> parent) {
        var found = new ArrayList<Map<String, Object>>();
        for (Object child : (List<Object>) parent.getOrDefault("components", List.of())) {
            found.add((Map<String, Object>) child);
            found.addAll(all((Map<String, Object>) child));
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> properties(Map<String, Object> component) {
        return (Map<String, String>) component.getOrDefault("properties", Map.of());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_opens_in_the_modeler_under_its_own_name(Path file) throws Exception {
        Map<String, Object> form = read(file);

        assertThat(file.getFileName()).hasToString(form.get("id") + ".form");
        assertThat(form).containsEntry("type", "default").containsEntry("executionPlatform", "Camunda Platform");
        assertThat((Integer) form.get("schemaVersion")).isLessThanOrEqualTo(16);
        assertThat(form.get("title")).asString().isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void ids_are_unique_within_a_form(Path file) throws Exception {
        assertThat(all(read(file))).extracting(component -> component.get("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_rule_says_what_to_do(Path file) throws Exception {
        for (Map<String, Object> component : all(read(file))) {
            properties(component).forEach((name, value) -> {
                if (name.startsWith("ruleMessage") || name.startsWith("optionMessage")) {
                    assertThat(value)
                            .as("%s", component.get("key"))
                            .matches(".*[请须要再].*")
                            .doesNotContain("非法", "无效", "有误");
                }
            });
        }
    }

    /** What somebody begins with is filled in a page at a time; a field outside would be on none of them. */
    @SuppressWarnings("unchecked")
    @ParameterizedTest
    @MethodSource("startForms")
    void a_form_that_somebody_begins_with_consists_of_sections(String form) throws Exception {
        Path file = forms().filter(path -> path.getFileName().toString().equals(form + ".form"))
                .findFirst()
                .orElseThrow();

        assertThat((List<Map<String, Object>>) read(file).get("components"))
                .isNotEmpty()
                .allSatisfy(part -> assertThat(properties(part)).containsKeys("section", "chapter"));
    }

    static Stream<String> startForms() {
        return Diagrams.all()
                .map(Diagrams::read)
                .flatMap(diagram -> diagram.getModelElementsByType(Process.class).stream())
                .map(Diagrams::properties)
                .filter(properties -> properties.containsKey("startRole"))
                .map(properties -> properties.get("startForm"));
    }

    /** The engine moves on by these names; without the form's field nobody could ever set them. */
    @ParameterizedTest
    @MethodSource("routes")
    void a_variable_that_a_gateway_reads_is_a_routing_field(String form, String variable, Set<String> values)
            throws Exception {
        Path file = forms().filter(path -> path.getFileName().toString().equals(form + ".form"))
                .findFirst()
                .orElseThrow();
        Map<String, Object> field = all(read(file)).stream()
                .filter(component -> variable.equals(component.get("key")))
                .findFirst()
                .orElseThrow();

        assertThat(properties(field)).containsEntry("routing", "true");
        if (!values.isEmpty()) {
            assertThat(values(field)).containsExactlyInAnyOrderElementsOf(values);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object> values(Map<String, Object> field) {
        return ((List<Map<String, Object>>) field.get("values"))
                .stream().map(option -> option.get("value")).toList();
    }

    static Stream<Arguments> routes() {
        return Stream.of(
                route("secretary-check", "secretaryDecision", "AGREE", "RETURN"),
                route("society-commitment", "presidentDecision", "SIGN", "RETURN"),
                route("intake-review", "intakeDecision", "ACCEPT", "CORRECT", "REJECT"),
                route("intake-review", "correctionNeedsBoard"),
                route("review-plan", "reviewDecision", "AGREE", "RETURN", "CONSULT"),
                route("head-review", "headDecision", "AGREE", "RETURN", "CONSULT", "COUNTERSIGN"),
                route("decide-plan", "finalDecision", "FILE", "RETURN"),
                route("consultation", "consultationDecision", "CONTINUE", "RETURN"),
                route("consultation-agenda-decision", "agendaDecision", "AGREE", "RETURN"),
                route("consultation-attendance", "meetingOutcome", "HELD", "POSTPONED"),
                route("consultation-minutes-confirmation", "minutesDecision", "AGREE", "RETURN"),
                route("consultation-escalation", "escalationDecision", "PURSUE", "END"),
                route("resolution-check", "resolutionDecision", "CLOSE", "RETURN"),
                route("withdrawal-confirmation", "withdrawalDecision", "CONFIRM", "DECLINE"),
                route("extension-review", "extensionReview", "AGREE", "REFUSE"),
                route("extension-decision", "extensionDecision", "AGREE", "REFUSE"),
                route("adjustment-confirmation", "adjustmentConfirmation", "CONFIRM", "DECLINE"),
                route("pilot-exit-confirmation", "exitConfirmed", "CONFIRM", "DECLINE"),
                route("reconsideration-signature", "reconsiderationSigned", "SIGN", "DECLINE"),
                route("small-group-approval", "smallGroupDecision", "AGREE", "REFUSE"),
                route("expert-invitation", "expertAttendance", "YES", "NO"),
                route("expert-invitation", "hasConflict", "NONE", "YES"),
                route("recusal-decision", "recusalDecision", "AGREE", "REFUSE"),
                route("adjustment-decision", "adjustmentDecision", "AGREE", "REFUSE"));
    }

    private static Arguments route(String form, String variable, String... values) {
        return Arguments.of(form, variable, Set.of(values));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_that_returns_asks_for_the_reason(Path file) throws Exception {
        List<Map<String, Object>> components = all(read(file));
        boolean returns = components.stream()
                .filter(component -> "true".equals(properties(component).get("routing")))
                .filter(component -> component.containsKey("values"))
                .anyMatch(component -> values(component).contains("RETURN"));

        if (returns) {
            assertThat(components)
                    .anyMatch(component -> "true".equals(properties(component).get("opinion")));
        }
    }
}
