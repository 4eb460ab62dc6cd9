package org.xuegai.processes;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Why an expert stands aside. Source: domain D3 */
class ExpertRecusalTest {

    private static Map<String, Object> facts(String name, Object value) {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "today", LocalDate.parse("2026-11-23"),
                "recusalYears", 2,
                "expertUnit", "示例建筑设计院",
                "societyUnits", List.of("示例大学", "示例研究院"),
                "posts", List.of(),
                "dealings", List.of(),
                "handledBefore", false,
                "declared", List.of()));
        facts.put(name, value);
        return facts;
    }

    private static List<Map<String, LocalDate>> until(String day) {
        return List.of(Collections.singletonMap("until", day == null ? null : LocalDate.parse(day)));
    }

    private static void assertRule(String expected, Map<String, Object> facts) {
        assertThat(Tables.ruleNos("expert-recusal", facts)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest(name = "in office until {0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, R-1", "2027-01-01, R-1", "2026-11-23, R-1",
                "2026-11-22, R-2", "2025-06-30, R-2", "2024-11-24, R-2",
                "2024-11-23, -", "2020-01-01, -"
            })
    void a_post_held_or_left_less_than_two_years_ago(String until, String rule) {
        assertRule(rule, facts("posts", until(until)));
    }

    @ParameterizedTest(name = "dealt on {0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"2026-11-20, R-6", "2024-11-23, R-6", "2024-11-22, -"})
    void a_dealing_of_the_last_two_years(String day, String rule) {
        assertRule(rule, facts("dealings", until(day)));
    }

    @ParameterizedTest(name = "works at {0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"示例大学, R-5", "示例研究院, R-5", "示例大学附属中学, -", "-, -"})
    void a_unit_shared_with_the_societys_leaders(String unit, String rule) {
        assertRule(rule, facts("expertUnit", unit));
    }

    @Test
    void a_society_whose_units_nobody_has_entered_excludes_nobody() {
        assertRule(null, facts("societyUnits", List.of()));
    }

    @Test
    void who_sat_before_does_not_reconsider() {
        assertRule("R-7", facts("handledBefore", true));
    }

    @ParameterizedTest(name = "declared {0}: {1}")
    @CsvSource({"POST, R-1", "FORMER_POST, R-2", "OTHER, R-3", "KINSHIP, R-4", "SAME_UNIT, R-5", "DEALING, R-6"})
    void what_an_expert_declares(String declared, String rule) {
        assertRule(rule, facts("declared", List.of(declared)));
    }

    @Test
    void nothing_known_and_nothing_declared_excludes_nobody() {
        assertRule(null, facts("declared", List.of()));
    }
}
