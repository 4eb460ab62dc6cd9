package org.xuegai.benchmark;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xuegai.account.Accounts;
import org.xuegai.account.Actor;
import org.xuegai.inbox.Inbox;

/** One page of the inbox against a single indexed read of its table and against the engine's own task query. */
class InboxBenchmark {

    private static final int ROUNDS = 200;
    private static final String ROLE = "departmentOfficer";
    private static final String SINGLE_READ =
            """
            select * from inbox_item where bucket = ? and state = 'OPEN' and assignee is null
            order by due_on, id limit 21""";

    @Test
    void a_page_at_1000_10000_and_100000_open_tasks() throws Exception {
        var report = new Report(
                "inbox",
                "open tasks",
                "page ms",
                "counts ms",
                "single read ms",
                "engine ms",
                "page / single read",
                "engine / page");
        try (ConfigurableApplicationContext program = InProcess.started()) {
            var jdbc = program.getBean(JdbcClient.class);
            int there = 0;
            for (int wanted : List.of(1_000, 10_000, 100_000)) {
                OpenTasks.add(jdbc, there + 1, wanted, ROLE);
                there = wanted;
                Map<String, Double> ms = measure(program, jdbc);
                report.row(
                        wanted,
                        ms.get("page"),
                        ms.get("counts"),
                        ms.get("single"),
                        ms.get("engine"),
                        ms.get("page") / ms.get("single"),
                        ms.get("engine") / ms.get("page"));
            }
        }
        report.publish();
    }

    private static Map<String, Double> measure(ConfigurableApplicationContext program, JdbcClient jdbc)
            throws Exception {
        Inbox inbox = program.getBean(Inbox.class);
        TaskService engine = program.getBean(TaskService.class);
        Actor officer = program.getBean(Accounts.class).actor("xhb.jingban");
        var first = new Inbox.Question(Inbox.View.PENDING, null, null, null, null);
        return new Interleaved()
                .add("page", () -> inbox.page(first, officer))
                .add("counts", () -> inbox.counts(officer))
                .add("single", () -> jdbc.sql(SINGLE_READ).param(ROLE).query().listOfRows())
                .add("engine", () -> engine.createTaskQuery()
                        .taskCandidateGroup(ROLE)
                        .orderByDueDate()
                        .asc()
                        .listPage(0, 21))
                .medians(ROUNDS);
    }
}
