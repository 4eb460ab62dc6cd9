package org.xuegai.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.xuegai.XuegaiApplication;

/** From the launch of the process to the first page, on a database that is there already. */
class StartBenchmark {

    private static final int ROUNDS = Integer.getInteger("benchmark.starts", 7);

    @Test
    void the_program_against_an_empty_application_with_the_engine() throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "benchmark")), "start")
                .toAbsolutePath();
        List<Long> ours = new ArrayList<>();
        List<Long> empty = new ArrayList<>();
        for (int round = -1; round < ROUNDS; round++) {
            long emptyNanos = start(EmptyApplication.class, "/", database(data, "empty"));
            long ourNanos = start(XuegaiApplication.class, "/sign-in", "--xuegai.data-dir=" + data);
            if (round >= 0) {
                ours.add(ourNanos);
                empty.add(emptyNanos);
            }
        }
        double emptyMs = Interleaved.percentile(empty, 50);
        double ourMs = Interleaved.percentile(ours, 50);
        new Report("start", "what", "ms", "times the empty application")
                .row("empty Boot and engine", emptyMs, 1.0)
                .row("the program", ourMs, ourMs / emptyMs)
                .publish();
    }

    private static long start(Class<?> main, String firstPage, String argument) throws Exception {
        try (Program program = Program.start(main, firstPage, List.of(argument))) {
            return program.startedIn().toNanos();
        }
    }

    private static String database(Path data, String name) {
        return "--spring.datasource.url=jdbc:h2:file:" + data + "/" + name;
    }
}
