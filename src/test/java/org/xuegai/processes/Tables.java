package org.xuegai.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** Evaluates the decision tables of {@code processes/} without the process engine. */
final class Tables {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private Tables() {}

    /** All rows that fire, each with its outputs by name. */
    static List<Map<String, Object>> rows(String decision, Map<String, Object> inputs) {
        try (var model = Files.newInputStream(file(decision))) {
            return ENGINE.evaluateDecisionTable(decision, model, inputs).getResultList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The only output of the only row; null when no row fires. */
    static Object single(String decision, Map<String, Object> inputs) {
        List<Map<String, Object>> rows = rows(decision, inputs);
        return rows.isEmpty() ? null : rows.get(0).values().iterator().next();
    }

    static List<String> ruleNos(String decision, Map<String, Object> inputs) {
        return rows(decision, inputs).stream()
                .map(row -> (String) row.get("ruleNo"))
                .toList();
    }

    static Map<String, Object> row(String decision, String ruleNo, Map<String, Object> inputs) {
        return rows(decision, inputs).stream()
                .filter(row -> ruleNo.equals(row.get("ruleNo")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(ruleNo + " did not fire"));
    }

    private static Path file(String decision) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(path -> path.endsWith(decision + ".dmn"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
