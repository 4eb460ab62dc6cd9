package org.xuegai.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every end event and boundary event of every diagram is named by a path test; one that several diagrams have, by a
 * path test that names the diagram too.
 */
class EveryEndHasItsPathTest {

    private static final List<String> PATH_TESTS = Diagrams.files("src/test/java", "PathsTest.java")
            .map(EveryEndHasItsPathTest::text)
            .toList();

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> ends(Path diagram) {
        var model = Diagrams.read(diagram);
        return Stream.of(EndEvent.class, BoundaryEvent.class)
                .flatMap(type -> model.getModelElementsByType(type).stream())
                .map(FlowElement::getId);
    }

    private static boolean isWalked(String process, String end, boolean shared) {
        return PATH_TESTS.stream().anyMatch(test -> names(test, end) && (!shared || names(test, process)));
    }

    /** As a text of its own, or as a column of a table. */
    private static boolean names(String test, String id) {
        return test.matches("(?s).*[\"\\s]" + id + "[\",].*");
    }

    @Test
    void every_end_has_its_path() {
        Map<String, List<String>> processesByEnd = Diagrams.all()
                .flatMap(diagram -> ends(diagram).map(end -> Map.entry(end, Diagrams.stem(diagram))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));

        assertThat(processesByEnd).allSatisfy((end, processes) -> assertThat(processes)
                .as("diagrams with %s", end)
                .allMatch(process -> isWalked(process, end, processes.size() > 1)));
    }
}
