package org.xuegai.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuegai.platform.Json;
import org.xuegai.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.xuegai.form.FormFixture.filled;
import static org.xuegai.form.FormFixture.filledWith;

class JsonInputTest {

    private final FormFixture form = new FormFixture();

    @Test
    void given_keys_change_and_the_others_stay() {
        assertThat(form.json(filled(), Map.of("boardCount", 60, "methods", List.of("LETTER"))))
                .containsEntry("boardCount", 60L)
                .containsEntry("methods", List.of("LETTER"))
                .containsEntry("planTitle", "改革工作方案");
    }

    @Test
    void null_empties_a_field() {
        assertThat(form.json(filled(), Collections.singletonMap("planTitle", null)))
                .doesNotContainKey("planTitle");
    }

    @Test
    void a_list_that_is_given_is_replaced() {
        var data = form.json(filled(), Map.of("steps", List.of(Map.of("phase", "只此一步"))));

        assertThat(data.get("steps")).isEqualTo(List.of(Map.of("phase", "只此一步")));
    }

    @Test
    void rows_of_a_prepared_list_are_found_by_their_number_and_the_others_stay() {
        var data = form.json(
                filled(), Map.of("taskRows", List.of(Map.of("taskNo", 2, "taskName", "修订章程", "person", "丙小三"))));

        assertThat(FormState.rows(data.get("taskRows")))
                .extracting(row -> row.get("person"))
                .containsExactly("乙小二", "丙小三", null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"taskRows\":[{\"taskNo\":14,\"person\":\"乙\"}]}",
                "{\"taskRows\":[{\"person\":\"没有序号\"}]}",
                "{\"taskRows\":[{\"taskNo\":{\"a\":1}}]}",
                "{\"taskRows\":{\"taskNo\":1}}",
                "{\"steps\":[1,2]}",
                "{\"steps\":\"第一步\"}",
                "{\"planTitle\":[\"甲\",\"乙\"]}",
                "{\"methods\":[[\"ONSITE\"]]}",
                "{\"methods\":[1]}"
            })
    void values_of_a_wrong_shape_are_refused_with_what_to_do(String json) {
        var problem = refusal(json);

        assertThat(problem.status().value()).isEqualTo(422);
        assertThat(problem.code()).isEqualTo("INVALID_INPUT");
        assertThat(problem.errors()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"approved\":true}",
                "{\"societyId\":1}",
                "{\"assignee\":\"admin\"}",
                "{\"__proto__\":{\"admin\":true}}",
                "{\"constructor\":{\"prototype\":1}}",
                "{\"planTitle\":{\"@class\":\"java.net.URL\"}}",
                "{\"@type\":\"java.lang.ProcessBuilder\"}",
                "{\"_csrf\":\"x\"}",
                "{\"planTitle.x\":1}",
                "{\"steps[0].phase\":\"路径不是键\"}",
                "{\"steps\":[{\"phase\":\"一\",\"approved\":true}]}",
                "{\"steps\":[{\"phase\":{\"value\":\"一\"}}]}",
                "{\"signature\":{\"signedBy\":\"president\",\"name\":\"柯任重\",\"at\":\"2026-11-23T02:00:00Z\"}}",
                "{\"societyName\":\"别的学会\"}",
                "{\"taskRows\":[{\"taskNo\":1,\"taskName\":\"改名\"}]}",
                "{\"reason\":\"结论是同意，理由栏没有显示\"}",
                "{\"taskRows\":[{\"taskNo\":3,\"person\":\"不适用的不填责任人\"}]}",
                "{\"archiveItems\":[{\"name\":\"x\"}]}"
            })
    void what_the_form_does_not_ask_is_refused(String json) {
        var problem = refusal(json);

        assertThat(problem.status().value()).isEqualTo(422);
        assertThat(problem.code()).isEqualTo("UNKNOWN_FIELD");
        assertThat(problem.errors()).extracting("code").containsOnly("UNKNOWN_FIELD");
    }

    @Test
    void repeating_a_read_only_value_is_no_offence() {
        assertThat(form.json(filled(), Map.of("societyName", "湖北省示例材料学会"))).isEqualTo(filled());
    }

    @Test
    void a_long_unknown_name_is_not_repeated_in_full() {
        var problem = refusal(Json.write(Map.of("x".repeat(5000), 1)));

        assertThat(problem.errors().get(0).field()).hasSizeLessThan(100);
    }

    @Test
    void only_what_was_named_in_a_return_is_open() {
        Map<String, Object> dueOfRow2 = Map.of("taskRows", List.of(Map.of("taskNo", 2, "due", "2027-09-30")));
        Map<String, Object> personOfRow2 = Map.of("taskRows", List.of(Map.of("taskNo", 2, "person", "丙小三")));

        assertThat(form.refusals(filled(), FormInput.ofJson(dueOfRow2), "taskRows[1].due"))
                .isEmpty();
        assertThat(form.refusals(filled(), FormInput.ofJson(personOfRow2), "taskRows[1].due"))
                .containsExactly("taskRows[1].person UNKNOWN_FIELD");
        assertThat(form.refusals(filled(), FormInput.ofJson(personOfRow2), "taskRows[1]"))
                .isEmpty();
        assertThat(form.refusals(filled(), FormInput.ofJson(Map.of("planTitle", "新")), "taskRows"))
                .containsExactly("planTitle UNKNOWN_FIELD");
    }

    @Test
    void rows_of_a_closed_list_neither_come_nor_go() {
        Map<String, Object> one = Map.of("steps", List.of(Map.of("phase", "动员")));
        Map<String, Object> changed =
                Map.of("steps", List.of(Map.of("phase", "动员"), Map.of("phase", "实施", "until", "2027-10-01")));

        assertThat(form.refusals(filled(), FormInput.ofJson(one), "steps[1].until"))
                .hasSize(1);
        assertThat(form.refusals(filled(), FormInput.ofJson(changed), "steps[1].until"))
                .isEmpty();
    }

    @Test
    void twenty_thousand_characters_fit_and_one_more_does_not() {
        assertThat(form.json(filled(), Map.of("problems", "字".repeat(20_000)))).containsKey("problems");
        assertThat(form.refusals(filled(), FormInput.ofJson(Map.of("problems", "字".repeat(20_001)))))
                .containsExactly("problems TEXT_LIMIT");
    }

    @Test
    void two_hundred_rows_fit_and_one_more_does_not() {
        var rows = new ArrayList<Object>(Collections.nCopies(200, Map.of("phase", "步")));
        assertThat(form.json(filled(), Map.of("steps", rows))).containsKey("steps");

        rows.add(Map.of());
        assertThat(form.refusals(filled(), FormInput.ofJson(Map.of("steps", rows))))
                .containsExactly("steps ITEMS_LIMIT");
    }

    @Test
    void a_number_beyond_all_measure_is_kept_as_text_and_costs_nothing() {
        var data = form.json(filled(), Map.of("boardCount", new BigDecimal("1e999999999")));

        assertThat(data).containsEntry("boardCount", "1E+999999999");
        assertThat(form.errorOf(data, "boardCount")).startsWith("NUMBER");
    }

    @Test
    void whatever_is_sent_no_undeclared_key_gets_in() {
        var random = new Random(20261123);
        Set<String> declared = new TreeSet<>(filled().keySet());
        form.form.fields().map(Component::key).forEach(declared::add);
        int taken = 0;
        for (int round = 0; round < 600; round++) {
            Map<String, Object> junk = junk(random);
            try {
                Map<String, Object> data = form.json(filledWith("planTitle", null), junk);
                taken++;
                assertThat(declared).containsAll(data.keySet());
                FormState.rows(data.get("steps"))
                        .forEach(row -> assertThat(Set.of("phase", "until")).containsAll(row.keySet()));
                assertThat(FormState.rows(data.get("taskRows"))).hasSize(3);
                form.check(data);
            } catch (Problem problem) {
                assertThat(problem.status().value()).isEqualTo(422);
                assertThat(problem.errors()).isNotEmpty();
            }
        }
        assertThat(taken).isPositive();
    }

    private Map<String, Object> junk(Random random) {
        List<String> keys = List.of(
                "planTitle",
                "boardCount",
                "steps",
                "methods",
                "taskRows",
                "promised",
                "planFile",
                "evil",
                "startDate",
                "signature");
        var junk = new HashMap<String, Object>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            junk.put(keys.get(random.nextInt(keys.size())), value(random, 3));
        }
        return junk;
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 8)) {
            case 0 -> null;
            case 1 -> random.nextInt();
            case 2 -> random.nextBoolean();
            case 3 -> new BigDecimal("1e" + random.nextInt(400));
            case 4 -> "文字" + random.nextInt(100);
            case 5 -> Double.NaN;
            case 6 -> new ArrayList<>(Collections.nCopies(random.nextInt(3), value(random, depth - 1)));
            default -> {
                var map = new HashMap<String, Object>();
                map.put(
                        List.of("phase", "taskNo", "until", "@class", "x").get(random.nextInt(5)),
                        value(random, depth - 1));
                yield map;
            }
        };
    }

    private Problem refusal(String json) {
        return catchThrowableOfType(Problem.class, () -> form.json(filled(), Json.readTree(json)));
    }
}
