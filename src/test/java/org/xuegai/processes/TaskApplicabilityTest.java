package org.xuegai.processes;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which of the 13 tasks may be left out, and when one may be called done. Source: domain D10. */
class TaskApplicabilityTest {

    private static List<String> ruleNos(int taskNo, String applicability, Map<String, Object> more) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("taskNo", taskNo);
        inputs.put("taskApplicability", applicability);
        inputs.put("isPilotSociety", false);
        inputs.put("targetValue", null);
        inputs.put("individualMemberCount", null);
        inputs.put("compositionLevel", "PASS");
        inputs.put("charterApproved", null);
        inputs.putAll(more);
        return Tables.ruleNos("task-applicability", inputs);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 5, 6, 7, 8, 9, 11, 12, 13})
    void most_tasks_apply_to_every_society(int taskNo) {
        assertThat(ruleNos(taskNo, "NOT_APPLICABLE", Map.of())).containsExactly("D10-1");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 10})
    void the_supervisor_and_the_pilots_staffing_may_be_left_out(int taskNo) {
        assertThat(ruleNos(taskNo, "NOT_APPLICABLE", Map.of())).isEmpty();
    }

    @Test
    void a_pilot_society_cannot_leave_out_task_10() {
        assertThat(ruleNos(10, "NOT_APPLICABLE", Map.of("isPilotSociety", true)))
                .containsExactly("D10-2");
        assertThat(ruleNos(3, "NOT_APPLICABLE", Map.of("isPilotSociety", true))).isEmpty();
    }

    @ParameterizedTest(name = "target {0}: too few {1}")
    @CsvSource({"299, true", "300, true", "300.5, false", "301, false"})
    void more_than_300_members_are_more_than_300(BigDecimal target, boolean tooFew) {
        assertThat(ruleNos(12, "APPLICABLE", Map.of("targetValue", target)).contains("D10-3"))
                .isEqualTo(tooFew);
    }

    @Test
    void other_tasks_have_no_such_target() {
        assertThat(ruleNos(10, "APPLICABLE", Map.of("targetValue", 2))).isEmpty();
    }

    @ParameterizedTest(name = "{0} members: not done yet {1}")
    @CsvSource({"300, true", "301, false"})
    void task_12_is_done_when_there_are_more_than_300_members(int members, boolean open) {
        assertThat(ruleNos(12, "DONE", Map.of("individualMemberCount", members)).contains("D10-4"))
                .isEqualTo(open);
    }

    @ParameterizedTest(name = "{0}: not done yet {1}")
    @CsvSource({"BLOCK, true", "EXPLAIN, false", "PASS, false"})
    void task_5_is_done_when_the_composition_is_not_blocked(String level, boolean open) {
        assertThat(ruleNos(5, "DONE", Map.of("compositionLevel", level)).contains("D10-5"))
                .isEqualTo(open);
    }

    @Test
    void task_2_is_done_when_the_charter_is_approved() {
        assertThat(ruleNos(2, "DONE", Map.of("charterApproved", false))).containsExactly("D10-6");
        assertThat(ruleNos(2, "DONE", Map.of("charterApproved", true))).isEmpty();
        assertThat(ruleNos(2, "DONE", Map.of())).isEmpty();
    }
}
