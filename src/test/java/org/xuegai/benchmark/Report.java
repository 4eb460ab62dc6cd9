package org.xuegai.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A table of figures, on the console and in {@code target/benchmark}. */
final class Report {

    private final String name;
    private final StringBuilder lines = new StringBuilder();

    Report(String name, String... columns) {
        this.name = name;
        row((Object[]) columns);
        lines.append("|---".repeat(columns.length)).append("|\n");
    }

    /** Doubles are shown with two digits. */
    Report row(Object... cells) {
        for (Object cell : cells) {
            lines.append("| ")
                    .append(cell instanceof Double number ? String.format(Locale.ROOT, "%.2f", number) : cell)
                    .append(' ');
        }
        lines.append("|\n");
        return this;
    }

    void publish() {
        System.out.printf("%n%s%n%s%n", name, lines);
        try {
            Path folder = Files.createDirectories(Path.of("target", "benchmark"));
            Files.writeString(folder.resolve(name + ".md"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
