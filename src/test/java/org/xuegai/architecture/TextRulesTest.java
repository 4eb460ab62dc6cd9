package org.xuegai.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Rules about the files that no compiler reads: bundles, templates, lock files. */
class TextRulesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.\\-]+)[}(]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");
    /** Texts of notices name what they insert and are not message formats. */
    private static final Pattern NAMED_PLACEHOLDER = Pattern.compile("\\{[a-z]");

    private static final Pattern INLINE = Pattern.compile(
            "<script(?![^>]*src=)|<style|\\s(th:)?style=|\\son[a-z]+=|\\shx-on|data:[a-z]+/|href=\"javascript:");

    static Stream<Path> bundles() {
        return files(BUNDLES, ".properties").filter(path -> !path.toString().contains("_en."));
    }

    static Stream<Path> templates() {
        return files(TEMPLATES, ".html");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_say_the_same_things(Path chinese) {
        Properties zh = load(chinese);
        Properties en = load(Path.of(chinese.toString().replace(".properties", "_en.properties")));

        assertThat(en.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(zh.stringPropertyNames());
        for (String key : zh.stringPropertyNames()) {
            assertThat(placeholders(en.getProperty(key))).as(key).isEqualTo(placeholders(zh.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void an_apostrophe_is_written_twice_else_it_vanishes(Path chinese) {
        Properties en = load(Path.of(chinese.toString().replace(".properties", "_en.properties")));

        assertThat(en.stringPropertyNames())
                .map(en::getProperty)
                .filteredOn(text -> !NAMED_PLACEHOLDER.matcher(text).find())
                .noneMatch(text -> text.replace("''", "").contains("'"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void a_bundle_speaks_for_its_own_module(Path chinese) {
        String module = chinese.getFileName().toString().replace(".properties", "");

        assertThat(load(chinese).stringPropertyNames()).allMatch(key -> key.startsWith(module + "."));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_text_of_a_page_is_in_the_bundles(Path template) {
        Set<String> known = new TreeSet<>();
        bundles().forEach(bundle -> known.addAll(load(bundle).stringPropertyNames()));

        List<String> used = KEY.matcher(read(template))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(known).containsAll(used);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_page_carries_no_script_or_style_of_its_own(Path template) {
        assertThat(INLINE.matcher(read(template)).results().map(MatchResult::group))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_page_has_one_main_part_and_the_layout_draws_it(Path template) {
        String page = read(template);

        if (page.contains("~{layout :: page(")) {
            assertThat(page.replace("<main th:remove=\"tag\"", "")).doesNotContain("<main");
        }
    }

    @Test
    void the_lock_file_names_no_registry() {
        assertThat(read(Path.of("src/main/frontend/package-lock.json"))).doesNotContain("\"resolved\"");
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> path.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(Path path) {
        try (Reader reader = Files.newBufferedReader(path)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
