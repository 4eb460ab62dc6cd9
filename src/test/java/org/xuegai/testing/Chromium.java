package org.xuegai.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/** The one browser of a test run, started when the first browser test needs it. */
final class Chromium {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--lang=zh-CN",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final class Running {

        static final Browser BROWSER = launch();

        private static Browser launch() {
            Playwright playwright = Playwright.create();
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable().orElseThrow())
                            .setEnv(chinese())
                            .setArgs(FLAGS));
        }
    }

    private Chromium() {}

    /** Native controls, such as dates, speak the language of the environment. */
    private static Map<String, String> chinese() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("LANGUAGE", "zh_CN");
        environment.put("LANG", "zh_CN.UTF-8");
        return environment;
    }

    static Browser browser() {
        return Running.BROWSER;
    }

    /** The system's Chromium or Chrome; empty when there is none. */
    static Optional<Path> executable() {
        Stream<String> folders = Stream.concat(
                Stream.of("/usr/bin"), Arrays.stream(System.getenv("PATH").split(File.pathSeparator)));
        return folders.flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome", "chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
