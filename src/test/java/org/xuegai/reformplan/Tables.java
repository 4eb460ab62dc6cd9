package org.xuegai.reformplan;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.xuegai.casework.engine.DecisionTables;
import org.xuegai.deadline.RuleParameters;

/** The decision tables of {@code processes/}, deployed to an engine in memory once for all tests. */
final class Tables {

    private static final ProcessEngine ENGINE = deployed();

    private Tables() {}

    static ReformPlanDecisions decisions() {
        return new ReformPlanDecisions(new DecisionTables(ENGINE.getRepositoryService()), new Defaults());
    }

    private static ProcessEngine deployed() {
        ProcessEngine engine = ProcessEngineConfiguration.createStandaloneInMemProcessEngineConfiguration()
                .setProcessEngineName("tables")
                .setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID())
                .buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("processes/reform-plan/leadership-composition.dmn")
                .addClasspathResource("processes/reform-plan/task-applicability.dmn")
                .addClasspathResource("processes/shared/meeting-validity.dmn")
                .deploy();
        return engine;
    }

    private static final class Defaults implements RuleParameters {

        @Override
        public int integer(String code) {
            throw new IllegalArgumentException(code);
        }

        @Override
        public BigDecimal decimal(String code) {
            return new BigDecimal("0.5");
        }

        @Override
        public List<Integer> integers(String code) {
            throw new IllegalArgumentException(code);
        }
    }
}
