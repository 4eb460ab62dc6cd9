package org.xuegai.processes;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What eleven verdicts amount to. Source: D4. */
class AcceptanceConclusionTest {

    @ParameterizedTest(name = "{0} met, {1} partly, {2} not, {3} core: {5} by {4}")
    @CsvSource({
        "11, 0, 0, 0, D4-5, PASS",
        "10, 1, 0, 0, D4-9, RECTIFY",
        "10, 0, 1, 1, D4-9, RECTIFY",
        " 8, 2, 1, 0, D4-9, RECTIFY",
        " 9, 0, 2, 1, D4-9, RECTIFY",
        " 9, 0, 2, 2, D4-6, FAIL",
        " 7, 2, 2, 2, D4-6, FAIL",
        " 5, 2, 4, 2, D4-6, FAIL",
        " 8, 0, 3, 1, D4-9, RECTIFY",
        " 7, 0, 4, 0, D4-7, FAIL",
        " 7, 0, 4, 1, D4-7, FAIL",
        " 6, 5, 0, 0, D4-9, RECTIFY",
        " 6, 4, 1, 0, D4-9, RECTIFY",
        " 5, 6, 0, 0, D4-8, FAIL",
        " 5, 5, 1, 0, D4-8, FAIL"
    })
    void the_verdicts_decide(int met, int partial, int notMet, int core, String ruleNo, String conclusion) {
        assertFinding(inputs(met, partial, notMet, core, Map.of()), ruleNo, conclusion);
    }

    @ParameterizedTest(name = "re-inspection with {0} met: {4} by {3}")
    @CsvSource({"11, 0, 0, D4-3, PASS", "10, 1, 0, D4-4, FAIL", "10, 0, 1, D4-4, FAIL", "5, 2, 4, D4-4, FAIL"})
    void a_re_inspection_knows_no_second_rectification(
            int met, int partial, int notMet, String ruleNo, String conclusion) {
        assertFinding(inputs(met, partial, notMet, 0, Map.of("isReinspection", true)), ruleNo, conclusion);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"falseMaterial, D4-1", "refusedInspection, D4-2"})
    void some_things_count_more_than_any_verdict(String circumstance, String ruleNo) {
        assertFinding(inputs(11, 0, 0, 0, Map.of(circumstance, true)), ruleNo, "FAIL");
        assertFinding(inputs(11, 0, 0, 0, Map.of(circumstance, true, "isReinspection", true)), ruleNo, "FAIL");
        assertFinding(inputs(8, 2, 1, 0, Map.of(circumstance, true)), ruleNo, "FAIL");
    }

    @Test
    void the_limits_are_parameters() {
        assertFinding(inputs(8, 0, 3, 0, Map.of("notMetFailMin", 3)), "D4-7", "FAIL");
        assertFinding(inputs(5, 6, 0, 0, Map.of("unmetFailMin", 7)), "D4-9", "RECTIFY");
    }

    @Test
    void the_message_says_how_many() {
        assertThat(Tables.rows("acceptance-conclusion", inputs(8, 2, 1, 0, Map.of())))
                .singleElement()
                .extracting(row -> row.get("message"))
                .isEqualTo("有 3 项没有达标，限期整改");
    }

    private static void assertFinding(Map<String, Object> inputs, String ruleNo, String conclusion) {
        assertThat(Tables.rows("acceptance-conclusion", inputs)).singleElement().satisfies(row -> {
            assertThat(row.get("ruleNo")).isEqualTo(ruleNo);
            assertThat(row.get("conclusion")).isEqualTo(conclusion);
            assertThat((String) row.get("message")).isNotBlank();
        });
    }

    private static Map<String, Object> inputs(
            int met, int partial, int notMet, int core, Map<String, Object> otherwise) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("metCount", met);
        inputs.put("partialCount", partial);
        inputs.put("notMetCount", notMet);
        inputs.put("coreNotMetCount", core);
        inputs.put("falseMaterial", false);
        inputs.put("refusedInspection", false);
        inputs.put("isReinspection", false);
        inputs.put("coreNotMetFailMin", 2);
        inputs.put("notMetFailMin", 4);
        inputs.put("unmetFailMin", 6);
        inputs.putAll(otherwise);
        return inputs;
    }
}
