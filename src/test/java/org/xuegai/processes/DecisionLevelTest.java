package org.xuegai.processes;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who decides a plan. Source: domain 2.1 G6. */
class DecisionLevelTest {

    @ParameterizedTest(name = "pilot {0}, consulted {1}: {2}")
    @CsvSource({
        "false, false, VICE_CHAIR",
        "true, false, LEADING_GROUP",
        "false, true, LEADING_GROUP",
        "true, true, LEADING_GROUP"
    })
    void pilots_and_consulted_plans_go_to_the_leading_group(boolean pilot, boolean consulted, String level) {
        assertThat(Tables.single("decision-level", Map.of("isPilotSociety", pilot, "consulted", consulted)))
                .isEqualTo(level);
    }
}
