package org.xuegai.processes;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Reads the files of {@code processes/} and {@code forms/} as they lie in the project. */
final class Diagrams {

    /** How long the engine keeps the history: ten years. */
    static final String KEPT_FOR = "P3650D";

    private Diagrams() {}

    static Stream<Path> all() {
        return files("processes", ".bpmn");
    }

    static Stream<Path> tables() {
        return files("processes", ".dmn");
    }

    static Stream<Path> files(String folder, String ending) {
        return Engine.files(folder).filter(file -> file.toString().endsWith(ending));
    }

    static BpmnModelInstance read(Path diagram) {
        return Bpmn.readModelFromFile(diagram.toFile());
    }

    /** Names of the files without their ending. */
    static Set<String> stems(String folder, String ending) {
        return files(folder, ending).map(Diagrams::stem).collect(Collectors.toSet());
    }

    static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }

    /** The extension properties of an element, by name. */
    static Map<String, String> properties(BaseElement element) {
        if (element.getExtensionElements() == null) {
            return Map.of();
        }
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(group -> group.getCamundaProperties().stream())
                .collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
    }

    static boolean isExpression(String text) {
        return text.startsWith("${");
    }

    static boolean isChinese(String text) {
        return text != null
                && text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
