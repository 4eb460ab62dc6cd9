package org.xuegai.processes;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Ways through what every case type calls that no case type walks by itself. */
@Tag("database")
class SharedProcessPathsTest {

    @Test
    void an_archive_whose_papers_have_changed_is_put_in_order_again() {
        RunningCase.startedBy("archive", Map.of())
                .does("UserTask_Archive", "listChanged", true)
                .came("BoundaryEvent_ListChanged")
                .does("UserTask_Archive", "listChanged", false)
                .endedAt("EndEvent_PackageSealed");
    }

    @Test
    void a_countersign_is_over_when_every_department_has_answered() {
        RunningCase.startedBy("countersign", Map.of("countersignDepartments", List.of("PERSONNEL", "FINANCE")))
                .does("UserTask_Countersign")
                .waitsAt("UserTask_Countersign")
                .does("UserTask_Countersign")
                .endedAt("EndEvent_CountersignDone");
    }

    private static RunningCase falseMaterial(String decision, boolean refundDue) {
        return RunningCase.startedBy("false-material", Map.of("refundDue", refundDue))
                .does("UserTask_DecideFalseMaterial", "falseMaterialDecision", decision);
    }

    @Test
    void false_material_brings_back_what_was_paid() {
        falseMaterial("FOUND", true)
                .came("ServiceTask_ApplyFalseMaterial")
                .does("UserTask_ConfirmRecovery")
                .endedAt("EndEvent_FundRecovered");
        falseMaterial("FOUND", false).endedAt("EndEvent_FalseMaterialFound");
    }

    @Test
    void material_that_is_not_false_has_no_consequence() {
        var cleared = falseMaterial("NOT_FOUND", false).came("ServiceTask_NotifyFinding");

        cleared.endedAt("EndEvent_NotFound");
        assertThat(cleared.passed("ServiceTask_ApplyFalseMaterial")).isFalse();
    }
}
