package org.xuegai.benchmark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.xuegai.document.print.QuickPapers;

/** A whole reform plan through all our layers against the engine alone running the same diagrams. */
class CaseBenchmark {

    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 30);

    @Test
    void a_plan_from_its_draft_to_the_archive() throws Exception {
        var report = new Report("case", "what", "tasks", "ms", "share of the bare engine's speed");
        try (ConfigurableApplicationContext quick = InProcess.started(QuickPapers.class);
                ConfigurableApplicationContext whole = InProcess.started();
                var bare = new BareEngine(Postgres.database("bare"), "postgres")) {
            PlanCase quickCase = new PlanCase(quick);
            PlanCase wholeCase = new PlanCase(whole);
            int tasks = quickCase.run(quickCase.openBatch());
            int bareTasks = bare.run();
            Deque<String> quickBatches = batches(quickCase);
            Deque<String> wholeBatches = batches(wholeCase);
            Map<String, Double> ms = new Interleaved()
                    .add("the engine alone", bare::run)
                    .add("our layers, papers left blank", () -> quickCase.run(quickBatches.pop()))
                    .add("everything, with papers, stamps and signatures", () -> wholeCase.run(wholeBatches.pop()))
                    .medians(ROUNDS);
            double alone = ms.get("the engine alone");
            ms.forEach((what, taken) -> report.row(what, taken == alone ? bareTasks : tasks, taken, alone / taken));
        }
        report.publish();
    }

    private static Deque<String> batches(PlanCase cases) {
        Deque<String> batches = new ArrayDeque<>();
        for (int n = 0; n < ROUNDS * 2; n++) {
            batches.add(cases.openBatch());
        }
        return batches;
    }
}
