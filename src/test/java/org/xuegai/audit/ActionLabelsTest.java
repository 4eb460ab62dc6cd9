package org.xuegai.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ActionLabelsTest {

    private static final Pattern RECORDED =
            Pattern.compile("\\.record\\(\\s*(?:[\\w.()]+),\\s*\"([A-Z][A-Z_]+[A-Z])\"\\s*,");

    private static final Pattern READ = Pattern.compile("reads\\.open\\(\\w+, \"([a-z-]+)");
    private static final Pattern KEPT = Pattern.compile("audit\\.record\\([^;]*?Map\\.of\\(([^;]*)");
    private static final Pattern NAME = Pattern.compile("\"([a-z]\\w*)\",");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_action_that_is_recorded_has_its_word(String language) throws IOException {
        ResourceBundle words = ResourceBundle.getBundle("messages.audit", Locale.forLanguageTag(language));
        var recorded = found(RECORDED);

        assertThat(recorded).hasSizeGreaterThan(20).allSatisfy(action -> assertThat(
                        words.containsKey("audit.action." + action))
                .as(action)
                .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_part_that_is_read_and_every_name_that_is_kept_has_its_word(String language) throws IOException {
        ResourceBundle words = ResourceBundle.getBundle("messages.audit", Locale.forLanguageTag(language));

        assertThat(found(READ)).hasSizeGreaterThan(5).allSatisfy(part -> assertThat(
                        words.containsKey("audit.part." + part))
                .as(part)
                .isTrue());
        Set<String> names = found(KEPT).stream()
                .flatMap(pairs -> NAME.matcher(pairs).results())
                .map(name -> name.group(1))
                .filter(name -> !name.equals("before") && !name.equals("after"))
                .collect(Collectors.toSet());
        assertThat(names).hasSizeGreaterThan(15).allSatisfy(name -> assertThat(
                        words.containsKey("audit.detail." + name))
                .as(name)
                .isTrue());
    }

    /** First groups of what the program's sources say. */
    private static Set<String> found(Pattern pattern) throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(path -> path.toString().endsWith(".java"))
                    .flatMap(path -> pattern.matcher(text(path)).results().map((MatchResult found) -> found.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
