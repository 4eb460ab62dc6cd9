package org.xuegai.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A value that an administrator can change has an effect: the program or a form reads it. */
class ParametersTest {

    /** Seeded for case types that are still to come. */
    private static final Map<String, Set<String>> LATER = Map.of(
            "group-membership", Set.of("groupMemberMin", "groupMemberDeferMin"),
            "society-classification",
                    Set.of(
                            "keySupportMin",
                            "keySupportQuota",
                            "keySupportKeepMin",
                            "cultivateMin",
                            "cultivateBasicResearchMin",
                            "cultivateQuota",
                            "reorganizeBelow"));

    private static final Pattern INSERT = Pattern.compile("insert into rule_parameter.*?;", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("\\(0, '(\\w+)'");
    private static final Pattern READ =
            Pattern.compile("arameters\\s*\\.(?:integer|decimal|integers)\\(\\s*(?:\"(\\w+)\"|(\\w+))\\)");

    @Test
    void every_parameter_is_read_or_belongs_to_a_case_type_that_is_still_to_come() {
        Set<String> later = LATER.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Set<String> idle = new TreeSet<>(seeded());
        idle.removeAll(read());

        assertThat(idle).containsExactlyInAnyOrderElementsOf(later);
    }

    private static Set<String> seeded() {
        return texts("src/main/resources/db/migration", ".sql").stream()
                .flatMap(sql -> INSERT.matcher(sql).results())
                .flatMap(insert -> ROW.matcher(insert.group()).results())
                .map(row -> row.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> read() {
        return texts("src/main/java", ".java").stream()
                .flatMap(code -> READ.matcher(code).results().map(call -> name(call.group(1), call.group(2), code)))
                .collect(Collectors.toSet());
    }

    /** The name itself, or what the constant of that name holds. */
    private static String name(String literal, String constant, String code) {
        return literal != null
                ? literal
                : Pattern.compile("String " + constant + " = \"(\\w+)\"")
                        .matcher(code)
                        .results()
                        .map(declared -> declared.group(1))
                        .findFirst()
                        .orElse(constant);
    }

    private static List<String> texts(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(ParametersTest::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
