package org.xuegai.processes;

import java.beans.Introspector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.xuegai.reformplan.CountersignDepartmentsListener;
import org.xuegai.testing.TestDatabases;

/** A bare engine with everything in {@code processes/} and {@code forms/} deployed and the beans replaced. */
final class Engine {

    /** Delegates that the diagrams may name. */
    static final List<String> DELEGATES = beans("Delegate.java");

    /** Listeners that the diagrams may name. */
    static final List<String> LISTENERS = beans("Listener.java");

    /** Beans bear the names of their classes. */
    private static List<String> beans(String ending) {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.map(source -> source.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> Introspector.decapitalize(name.replace(".java", "")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tasks that {@code planFactsListener} reports as still to be done. */
    static List<Integer> openTaskNos = List.of();

    /** Usernames of the spares for seats that become empty, in order. */
    static final Deque<String> SPARES = new ArrayDeque<>();

    /** Whether the next groups of experts are whole, in order. */
    static final Deque<Boolean> GROUPS_WHOLE = new ArrayDeque<>();

    static final ProcessEngine INSTANCE = build();

    private Engine() {}

    /** Far enough away not to fall due by itself. */
    public static final class FarDeadlines {

        public Date dueDate(String caseNo, String step) {
            return Date.from(Instant.parse("2099-12-31T15:59:59Z"));
        }

        public Date dueDate(String caseNo, String caseType, String step) {
            return dueDate(caseNo, step);
        }

        public String today() {
            return "2026-11-23";
        }
    }

    /** The same for the days that a case sets itself: a public notice, a visit, what follows from them. */
    public static final class FarDays {

        private static Date far(String caseNo) {
            return new FarDeadlines().dueDate(caseNo, "");
        }

        public Date begin(String caseNo) {
            return far(caseNo);
        }

        public Date end(String caseNo) {
            return far(caseNo);
        }

        public Date reserveUntil(String caseNo) {
            return far(caseNo);
        }

        public Date preReviewUntil(String caseNo) {
            return far(caseNo);
        }

        public Date visitDay(String caseNo) {
            return far(caseNo);
        }

        public Date graceUntil(String caseNo) {
            return far(caseNo);
        }

        public Date gatheringEnds(String caseNo) {
            return far(caseNo);
        }
    }

    /** A group of three who all came. */
    public static final class GroupOfThree {

        public List<String> usernames(String caseNo) {
            return Starts.THREE;
        }

        public List<String> presentUsernames(String caseNo) {
            return Starts.THREE;
        }
    }

    /** On the database of this round of tests. */
    private static ProcessEngineConfigurationImpl configuration() {
        if ("postgres".equals(System.getProperty("test.database"))) {
            var postgres = new StandaloneProcessEngineConfiguration();
            postgres.setDataSource(TestDatabases.postgres());
            postgres.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
            return postgres;
        }
        var h2 = new StandaloneInMemProcessEngineConfiguration();
        h2.setJdbcUrl("jdbc:h2:mem:processes;DB_CLOSE_DELAY=-1");
        return h2;
    }

    private static ProcessEngine build() {
        var configuration = configuration();
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(beans());
        ProcessEngine engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        Stream.of("processes", "forms").flatMap(Engine::files).forEach(file -> {
            try {
                deployment.addInputStream(file.toString(), Files.newInputStream(file));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        deployment.deploy();
        return engine;
    }

    /** All files under a folder of the project. */
    static Stream<Path> files(String folder) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<Object, Object> beans() {
        Map<Object, Object> beans = new HashMap<>();
        DELEGATES.forEach(name -> beans.put(name, (JavaDelegate) execution -> {}));
        LISTENERS.forEach(name -> beans.put(name, (ExecutionListener) execution -> {}));
        beans.put("callSpareDelegate", (JavaDelegate) execution -> execution.setVariable("expert", SPARES.poll()));
        beans.put("checkExpertGroupDelegate", (JavaDelegate)
                execution -> execution.setVariable("groupComplete", GROUPS_WHOLE.poll()));
        beans.put("sealArchiveDelegate", (JavaDelegate) execution -> {
            if (Boolean.TRUE.equals(execution.getVariable("listChanged"))) {
                throw new BpmnError("ArchiveListChanged");
            }
        });
        beans.put("stepDeadlines", new FarDeadlines());
        List.of("publicityDays", "pilotDays", "inspectionDays", "rectificationDays", "consultationDays")
                .forEach(name -> beans.put(name, new FarDays()));
        beans.put("inspectionGroup", new GroupOfThree());
        beans.put("objectionTaskListener", (TaskListener) task -> {});
        beans.put("countReturnListener", (ExecutionListener) execution ->
                execution.setVariable("returnRounds", (Integer) execution.getVariable("returnRounds") + 1));
        beans.put("countersignDepartmentsListener", new CountersignDepartmentsListener());
        beans.put("planFactsListener", (ExecutionListener) execution -> {
            execution.setVariableLocal("openTaskNos", openTaskNos);
            execution.setVariableLocal("partyOrgForm", "BRANCH");
        });
        return beans;
    }
}
