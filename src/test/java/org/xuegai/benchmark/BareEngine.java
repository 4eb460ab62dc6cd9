package org.xuegai.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.xuegai.reformplan.CountersignDepartmentsListener;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The engine alone with the same diagrams and tables; its delegates do nothing. */
final class BareEngine implements AutoCloseable {

    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+(?:Delegate|Listener))}");

    /** Every decision on the straight way. */
    private static final Map<String, Object> DECISIONS = Map.of(
            "secretaryDecision", "AGREE",
            "presidentDecision", "SIGN",
            "intakeDecision", "ACCEPT",
            "reviewDecision", "AGREE",
            "headDecision", "AGREE",
            "finalDecision", "FILE");

    private final ProcessEngine engine;
    private int begun;

    /** Never due by themselves. */
    public static final class FarDeadlines {

        public Date dueDate(String caseNo, String step) {
            return Date.from(Instant.parse("2099-12-31T15:59:59Z"));
        }

        public String today() {
            return "2026-11-23";
        }
    }

    /** @param user needs no password */
    BareEngine(String jdbcUrl, String user) throws IOException {
        var pool = new HikariConfig();
        pool.setJdbcUrl(jdbcUrl);
        pool.setUsername(user);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(new HikariDataSource(pool));
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setMetricsEnabled(false);
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(beans());
        engine = configuration.buildProcessEngine();
        deploy();
    }

    /** @return how many tasks were completed */
    int run() {
        String caseNo = "BARE-" + ++begun;
        Map<String, Object> variables = new HashMap<>(Map.of(
                "caseType",
                "reform-plan",
                "societyId",
                1L,
                "mainForm",
                "reform-plan",
                "isPilotSociety",
                true,
                "returnRounds",
                0,
                "maxReturnRounds",
                2,
                "consulted",
                false));
        engine.getRuntimeService().startProcessInstanceByKey("reform-plan", caseNo, variables);
        int done = 0;
        for (List<Task> open = open(caseNo); !open.isEmpty(); open = open(caseNo)) {
            engine.getTaskService().complete(open.get(0).getId(), DECISIONS);
            runDue();
            done++;
        }
        return done;
    }

    @Override
    public void close() {
        engine.close();
    }

    private List<Task> open(String caseNo) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseNo)
                .list();
    }

    private void runDue() {
        List<Job> due = due();
        while (!due.isEmpty()) {
            due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
            due = due();
        }
    }

    private List<Job> due() {
        return engine.getManagementService()
                .createJobQuery()
                .executable()
                .withRetriesLeft()
                .list();
    }

    private void deploy() throws IOException {
        var deployment = engine.getRepositoryService().createDeployment();
        for (Path file : files()) {
            deployment.addInputStream(file.toString(), Files.newInputStream(file));
        }
        deployment.deploy();
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("processes", "forms")) {
            try (Stream<Path> found = Files.walk(Path.of(folder)).filter(Files::isRegularFile)) {
                files.addAll(found.toList());
            }
        }
        return files;
    }

    /** Whatever the diagrams call does nothing, but for what a gateway reads. */
    private static Map<Object, Object> beans() throws IOException {
        Map<Object, Object> beans = new HashMap<>();
        for (Path file : files()) {
            BEAN.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(name -> {
                        if (name.endsWith("Delegate")) {
                            beans.put(name, (JavaDelegate) execution -> {});
                        } else {
                            beans.put(name, (ExecutionListener) execution -> {});
                        }
                    });
        }
        beans.put("stepDeadlines", new FarDeadlines());
        beans.put("countersignDepartmentsListener", new CountersignDepartmentsListener());
        beans.put("planFactsListener", (ExecutionListener) execution -> {
            execution.setVariableLocal("openTaskNos", List.of(5, 8, 10));
            execution.setVariableLocal("partyOrgForm", "BRANCH");
        });
        return beans;
    }
}
