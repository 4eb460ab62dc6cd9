package org.xuegai.processes;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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

    @Test
    void material_is_found_false_or_not() {
        RunningCase.startedBy("false-material", Map.of("refundDue", false))
                .does("UserTask_DecideFalseMaterial", "falseMaterialDecision", "FOUND")
                .came("ServiceTask_ApplyFalseMaterial")
                .endedAt("EndEvent_FalseMaterialFound");
        RunningCase.startedBy("false-material", Map.of())
                .does("UserTask_DecideFalseMaterial", "falseMaterialDecision", "NOT_FOUND")
                .endedAt("EndEvent_NotFound");
    }
}
