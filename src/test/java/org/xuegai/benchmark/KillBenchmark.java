package org.xuegai.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.xuegai.XuegaiApplication;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills the program again and again while people claim and release tasks, and looks into its database: whatever was
 * acknowledged must be there, and engine, inbox and audit record must tell the same story.
 */
class KillBenchmark {

    private static final int KILLS = Integer.getInteger("benchmark.kills", 20);
    private static final List<String> PEOPLE = List.of("xhb.jingban", "fgfzx", "hxhg.jb", "lczl.lsz");
    /** Acknowledged calls before a kill, from 40 to 139: never twice the same. */
    private static final int LEAST_WORK = 40;

    private static final int SPREAD = 100;

    /** Where the program keeps its rows. */
    enum Database {
        H2,
        POSTGRES;

        String url(Path data) {
            return this == H2
                    ? "jdbc:h2:file:" + data + "/xuegai;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"
                    : Postgres.database("kill");
        }

        String user() {
            return this == H2 ? "xuegai" : "postgres";
        }

        String password() {
            return this == H2 ? "xuegai" : "";
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_acknowledged_survives(Database database) throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "benchmark")), "kill")
                .toAbsolutePath();
        String url = database.url(data);
        List<String> arguments = List.of(
                "--spring.profiles.active=demo",
                "--xuegai.data-dir=" + data,
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password());
        var rows = JdbcClient.create(new DriverManagerDataSource(url, database.user(), database.password()));
        int acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged += workUntilKilled(arguments, kill);
            int kept = Traces.claimsAndReleases(rows);
            assertThat(kept).as("kept after kill %d", kill + 1).isBetween(acknowledged, acknowledged + PEOPLE.size());
            assertThat(Traces.contradictions(rows))
                    .as("after kill %d", kill + 1)
                    .isEmpty();
            acknowledged = kept;
        }
        new Report("kill-" + database, "kills", "acknowledged", "lost", "half done")
                .row(KILLS, acknowledged, 0, 0)
                .publish();
    }

    /** @return how many claims and releases were acknowledged before the program died */
    private static int workUntilKilled(List<String> arguments, int kill) throws IOException, InterruptedException {
        AtomicInteger acknowledged = new AtomicInteger();
        var enough = new CountDownLatch(LEAST_WORK + kill * 37 % SPREAD);
        try (Program program = Program.start(XuegaiApplication.class, "/sign-in", arguments)) {
            List<Thread> workers = new ArrayList<>();
            for (String person : PEOPLE) {
                var caller = new ApiCaller(program.address(), person);
                workers.add(new Thread(() -> work(caller, acknowledged, enough)));
            }
            workers.forEach(Thread::start);
            assertThat(enough.await(3, TimeUnit.MINUTES))
                    .as("work done before kill %d", kill + 1)
                    .isTrue();
            program.kill();
            for (Thread worker : workers) {
                worker.join();
            }
        }
        return acknowledged.get();
    }

    /** Claims and releases the first task until the program is gone. */
    private static void work(ApiCaller caller, AtomicInteger acknowledged, CountDownLatch enough) {
        try {
            var task = caller.firstTask();
            while (true) {
                String what = task.get("assignee") == null ? "claim" : "unclaim";
                task = caller.post(
                        "/api/v1/tasks/" + task.get("id") + "/" + what, Map.of("version", task.get("version")));
                acknowledged.incrementAndGet();
                enough.countDown();
            }
        } catch (IOException killed) {
            // the last call may or may not have been done
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
