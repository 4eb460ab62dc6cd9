package org.xuegai.benchmark;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program in a process of its own, which can be timed and killed. */
final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final URI address;
    private final Duration startedIn;

    private Program(Process process, URI address, Duration startedIn) {
        this.process = process;
        this.address = address;
        this.startedIn = startedIn;
    }

    /**
     * Starts a main class of the test's class path and waits until its first page answers.
     *
     * @param firstPage path, e.g. {@code /sign-in}
     */
    static Program start(Class<?> main, String firstPage, List<String> arguments)
            throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                classPath(),
                main.getName(),
                "--server.port=" + port));
        command.addAll(arguments);
        Path log = Files.createDirectories(Path.of("target", "benchmark")).resolve(main.getSimpleName() + ".log");
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        URI address = URI.create("http://127.0.0.1:" + port);
        awaitPage(process, address.resolve(firstPage), begun);
        return new Program(process, address, Duration.ofNanos(System.nanoTime() - begun));
    }

    URI address() {
        return address;
    }

    /** From the launch of the process to the first page. */
    Duration startedIn() {
        return startedIn;
    }

    /** As {@code kill -9}: nothing is written, nothing closed. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private static void awaitPage(Process process, URI page, long begun) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        while (!answers(client, page)) {
            boolean ended = process.waitFor(20, TimeUnit.MILLISECONDS);
            if (ended || System.nanoTime() - begun > PATIENCE.toNanos()) {
                process.destroyForcibly();
                throw new IllegalStateException("the program did not start, see target/benchmark");
            }
        }
    }

    private static boolean answers(HttpClient client, URI page) throws InterruptedException {
        try {
            return client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Without empty entries, which mean the working folder and would bring every form twice. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
