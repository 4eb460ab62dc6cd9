package org.xuegai.casework.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Asks the deployed decision tables. They are evaluated beside the engine's own evaluation, because advice is
 * asked for at every change of a field and must not fill the engine's history.
 */
@Component
public class DecisionTables {

    private final RepositoryService repository;
    private final DmnEngine tables = engine();
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();

    public DecisionTables(@Lazy RepositoryService repository) {
        this.repository = repository;
    }

    /**
     * The rows that fire, in the order of the table, each with its outputs by name.
     *
     * @param key id of the decision
     * @param inputs every name that the table reads; null for what is not known
     */
    public List<Map<String, Object>> rows(String key, Map<String, Object> inputs) {
        return tables.evaluateDecisionTable(latest(key), inputs).getResultList();
    }

    /** The same of a table whose rows are findings: {@code ruleNo}, {@code level}, {@code message}, {@code field}. */
    public List<Finding> findings(String key, Map<String, Object> inputs) {
        return rows(key, inputs).stream().map(Finding::of).toList();
    }

    private static DmnEngine engine() {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(CompiledFeelDecisions::new);
        return configuration.buildEngine();
    }

    private DmnDecision latest(String key) {
        String id = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
        return parsed.computeIfAbsent(id, known -> parse(key, known));
    }

    private DmnDecision parse(String key, String id) {
        try (InputStream model = repository.getDecisionModel(id)) {
            return tables.parseDecision(key, model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
