package org.xuegai.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.feel.api.FeelEngineBuilder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FormCatalogueTest {

    private static final Map<String, Object> NO_FACTS = Map.of();

    private final FeelExpressions expressions = new FeelExpressions();

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> every_form_of_the_installation_can_be_drawn_and_checked() {
        var fixture = new FormFixture();
        return new FormCatalogue(expressions)
                .all().stream()
                        .map(form -> DynamicTest.dynamicTest(form.id(), () -> {
                            var context = new FormContext(null, NO_FACTS, null);
                            var view = fixture.views().whole(form, context, Map.of(), java.util.List.of());
                            assertThat(view.title()).isNotEqualTo(form.id());
                            assertThat(fixture.pages()
                                            .draw("form/fields :: fields", view)
                                            .text())
                                    .isNotBlank();
                            fixture.binder().check(form, context, Map.of());
                        }));
    }

    @TestFactory
    Stream<DynamicTest> every_expression_names_only_fields_of_its_form_and_facts() {
        return new FormCatalogue(expressions)
                .all().stream()
                        .map(form -> DynamicTest.dynamicTest(form.id(), () -> {
                            Map<String, Object> names = new HashMap<>();
                            Facts.KNOWN.forEach(fact -> names.put(fact, null));
                            form.fields().forEach(field -> names.put(field.key(), null));
                            form.components().forEach(component -> assertNamesKnown(component, names));
                        }));
    }

    private void assertNamesKnown(Component component, Map<String, Object> names) {
        Map<String, Object> inside = new HashMap<>(names);
        component.fields().forEach(field -> inside.put(field.key(), null));
        Stream.of(
                        Stream.of(component.hideIf(), component.requiredIf()),
                        component.rules().stream().map(Component.Rule::expression),
                        component.options().stream().map(Component.Option::offeredIf),
                        component.options().stream()
                                .map(Component.Option::otherwise)
                                .filter(message -> message != null && message.startsWith("="))
                                .map(FeelExpressions::plain))
                .flatMap(expressions -> expressions)
                .filter(expression -> expression != null)
                .forEach(expression -> {
                    var result = FeelEngineBuilder.forJava().build().evaluate(expressions.compile(expression), names);
                    assertThat(result.suppressedFailures().mkString())
                            .as(expression)
                            .doesNotContain("NO_VARIABLE_FOUND");
                });
        component.children().forEach(child -> assertNamesKnown(child, inside));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"iframe\",\"label\":\"x\"} | unknown component type iframe",
                "{\"type\":\"textfield\",\"key\":\"a\",\"colour\":\"red\"} | unknown key colour",
                "{\"type\":\"textfield\",\"key\":\"a\",\"properties\":{\"kinds\":\"file\"}} | unknown property kinds",
                "{\"type\":\"textfield\",\"key\":\"a\",\"properties\":{\"kind\":\"money\"}} | unknown kind money",
                "{\"type\":\"textfield\",\"key\":\"__proto__\"} | key must look like planTitle",
                "{\"type\":\"textfield\",\"key\":\"a\",\"validate\":{\"maxLength\":\"20\"}} | validate.maxLength cannot be 20",
                "{\"type\":\"textfield\",\"key\":\"a\",\"validate\":{\"maxlength\":20}} | unknown key maxlength",
                "{\"type\":\"radio\",\"key\":\"a\",\"values\":[]} | a choice needs options",
                "{\"type\":\"radio\",\"key\":\"a\",\"values\":[{\"value\":\"X\"}]} | option X needs a label",
                "{\"type\":\"radio\",\"key\":\"a\",\"values\":[{\"value\":\"X\",\"label\":\"x\"}],"
                        + "\"properties\":{\"optionIf.Y\":\"a > 1\"}} | optionIf.Y names no option",
                "{\"type\":\"radio\",\"key\":\"a\",\"values\":[{\"value\":\"X\",\"label\":\"x\"}],"
                        + "\"properties\":{\"optionIf.X\":\"a > 1\"}} | option X needs both an optionIf and an optionMessage",
                "{\"type\":\"radio\",\"key\":\"a\",\"values\":[{\"value\":\"X\",\"label\":\"x\"}],"
                        + "\"properties\":{\"optionIf.X\":\"a >\",\"optionMessage.X\":\"b\"}} | in: a >",
                "{\"type\":\"textfield\",\"key\":\"a\",\"properties\":{\"optionIf.X\":\"a > 1\"}} | optionIf.X names no option",
                "{\"type\":\"datetime\",\"key\":\"a\",\"subtype\":\"week\"} | unknown subtype week",
                "{\"type\":\"textfield\",\"key\":\"a\",\"layout\":{\"colour\":\"red\"}} | unknown key colour",
                "{\"type\":\"textfield\",\"key\":\"a\",\"conditional\":{\"hide\":\"=a =\"}} | in: a =",
                "{\"type\":\"textfield\",\"key\":\"a\",\"properties\":{\"rule\":\"a > 1\"}} | rule needs a ruleMessage",
                "{\"type\":\"group\",\"components\":[{\"type\":\"dynamiclist\",\"path\":\"a\",\"components\":"
                        + "[{\"type\":\"dynamiclist\",\"path\":\"b\"}]}]} | a list inside a list"
            })
    void a_form_that_is_not_understood_stops_the_start(String component, String complaint) throws IOException {
        write("bad.form", component);

        assertThatThrownBy(this::catalogue)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(complaint);
    }

    @Test
    void the_complaint_names_the_file_and_the_field() throws IOException {
        write("bad.form", "{\"type\":\"textfield\",\"key\":\"planTitle\",\"colour\":\"red\"}");

        assertThatThrownBy(this::catalogue).hasMessageContaining("bad.form").hasMessageContaining("planTitle");
    }

    @Test
    void two_forms_cannot_have_one_id() throws IOException {
        write("a.form", "{\"type\":\"text\",\"text\":\"甲\"}");
        write("b.form", "{\"type\":\"text\",\"text\":\"乙\"}");

        assertThatThrownBy(this::catalogue).hasMessageContaining("another form has the id sample");
    }

    @Test
    void a_key_is_used_once_outside_lists() throws IOException {
        write("bad.form", "{\"type\":\"textfield\",\"key\":\"a\"},{\"type\":\"number\",\"key\":\"a\"}");

        assertThatThrownBy(this::catalogue).hasMessageContaining("this key is used twice");
    }

    @Test
    void the_source_is_handed_out_as_it_is_in_the_file() throws IOException {
        write("good.form", "{\"type\":\"textfield\",\"key\":\"a\",\"label\":\"甲\"}");

        FormCatalogue catalogue = catalogue();

        assertThat(catalogue.contains("sample")).isTrue();
        assertThat(catalogue.source("sample"))
                .containsEntry("schemaVersion", 16)
                .containsKey("components");
        assertThatThrownBy(() -> catalogue.form("other")).isInstanceOf(IllegalArgumentException.class);
    }

    private FormCatalogue catalogue() {
        return new FormCatalogue(expressions, folder.toUri() + "*.form");
    }

    private void write(String name, String components) throws IOException {
        String form = "{\"id\":\"sample\",\"type\":\"default\",\"schemaVersion\":16,\"components\":[%s]}";
        Files.writeString(folder.resolve(name), form.formatted(components), StandardCharsets.UTF_8);
    }
}
