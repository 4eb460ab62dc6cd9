package org.xuegai.processes;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who decides a change of an approved plan. Source: domain 2.1, exceptions. */
class AdjustmentLevelTest {

    @ParameterizedTest(name = "{0} by {1} days: {2}")
    @CsvSource({
        "DUE_DATE, 1, HEAD",
        "DUE_DATE, 30, HEAD",
        "DUE_DATE, 31, VICE_CHAIR",
        "DUE_DATE, , VICE_CHAIR",
        "RESPONSIBLE_PERSON, , HEAD",
        "MEASURES, , VICE_CHAIR",
        "CANCEL, , VICE_CHAIR"
    })
    void short_shifts_and_new_persons_are_for_the_head(String type, Integer days, String level) {
        Map<String, Object> inputs = new HashMap<>(Map.of("adjustmentType", type, "adjustmentHeadDays", 30));
        inputs.put("shiftDays", days);

        assertThat(Tables.single("adjustment-level", inputs)).isEqualTo(level);
    }
}
