package org.xuegai.processes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who makes up a group of experts. Source: domain D3 */
class ExpertGroupCheckTest {

    private static Map<String, Object> group(String name, Object value) {
        Map<String, Object> group = new HashMap<>(Map.of(
                "expertCount", 5,
                "expertMin", 5,
                "expertMinWithApproval", 3,
                "smallGroupAllowed", false,
                "leaderCount", 1,
                "leaderSenior", true,
                "leaderInspections", 1,
                "financeCount", 1,
                "governanceCount", 1,
                "personnelCount", 1));
        group.putAll(Map.of("kindredCount", 1, "largestUnit", "示例大学", "largestUnitCount", 1, "staffCount", 0));
        group.put(name, value);
        return group;
    }

    private static List<String> rules(Map<String, Object> group) {
        return Tables.ruleNos("expert-group-check", group);
    }

    @ParameterizedTest(name = "{0} experts, few allowed {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "5, false, -",
                "7, false, -",
                "9, false, -",
                "4, false, D3-1 D3-1",
                "6, false, D3-1",
                "3, false, D3-1",
                "3, true, -",
                "1, true, D3-1",
                "2, true, D3-1 D3-1",
                "4, true, D3-1"
            })
    void a_group_is_odd_and_large_enough(int count, boolean allowed, String broken) {
        Map<String, Object> group = group("expertCount", count);
        group.put("smallGroupAllowed", allowed);
        group.put("largestUnitCount", 0);

        assertThat(String.join(" ", rules(group))).isEqualTo(broken == null ? "" : broken);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "leaderCount, 1, -",
                "leaderCount, 0, D3-2",
                "leaderCount, 2, D3-2",
                "leaderInspections, 1, -",
                "leaderInspections, 0, D3-2",
                "financeCount, 1, -",
                "financeCount, 0, D3-3",
                "governanceCount, 1, -",
                "governanceCount, 0, D3-4",
                "personnelCount, 1, -",
                "personnelCount, 0, D3-5",
                "kindredCount, 1, -",
                "kindredCount, 0, D3-6",
                "staffCount, 0, -",
                "staffCount, 1, D3-8"
            })
    void each_kind_of_expert_is_there(String name, int value, String broken) {
        assertThat(rules(group(name, value))).isEqualTo(broken == null ? List.of() : List.of(broken));
    }

    @Test
    void a_leader_has_a_senior_title() {
        assertThat(rules(group("leaderSenior", false))).containsExactly("D3-2");
    }

    @ParameterizedTest(name = "{1} of {0} from one unit: {2}")
    @CsvSource(
            nullValues = "-",
            value = {"5, 1, -", "5, 2, D3-7", "9, 3, -", "9, 4, D3-7", "7, 2, -", "7, 3, D3-7"})
    void no_unit_has_more_than_a_third(int count, int ofOneUnit, String broken) {
        Map<String, Object> group = group("expertCount", count);
        group.put("largestUnitCount", ofOneUnit);

        assertThat(rules(group)).isEqualTo(broken == null ? List.of() : List.of(broken));
    }

    @ParameterizedTest
    @CsvSource({"D3-5, personnelCount", "D3-6, kindredCount"})
    void some_kinds_may_be_missing_with_an_explanation(String ruleNo, String name) {
        assertThat(Tables.row("expert-group-check", ruleNo, group(name, 0)))
                .containsEntry("level", "EXPLAIN")
                .containsEntry("field", "compositionNote");
    }

    @Test
    void the_rest_blocks_at_the_number_of_experts() {
        assertThat(Tables.row("expert-group-check", "D3-3", group("financeCount", 0)))
                .containsEntry("level", "BLOCK")
                .containsEntry("field", "expertCount");
    }
}
