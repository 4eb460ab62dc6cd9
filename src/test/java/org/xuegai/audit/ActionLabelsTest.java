package org.xuegai.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ActionLabelsTest {

    private static final Pattern RECORDED =
            Pattern.compile("\\.record\\(\\s*(?:[\\w.()]+),\\s*\"([A-Z][A-Z_]+[A-Z])\"\\s*,");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_action_that_is_recorded_has_its_word(String language) throws IOException {
        ResourceBundle words = ResourceBundle.getBundle("messages.audit", Locale.forLanguageTag(language));
        var recorded = new TreeSet<String>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(path -> path.toString().endsWith(".java"))
                    .flatMap(ActionLabelsTest::actions)
                    .forEach(recorded::add);
        }

        assertThat(recorded).hasSizeGreaterThan(20).allSatisfy(action -> assertThat(
                        words.containsKey("audit.action." + action))
                .as(action)
                .isTrue());
    }

    private static Stream<String> actions(Path source) {
        try {
            return RECORDED.matcher(Files.readString(source)).results().map((MatchResult found) -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
