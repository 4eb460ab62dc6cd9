package org.xuegai.processes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every way through the processes that find experts. Source: domain 2.3 steps 3–8 */
@Tag("database")
class ExpertPathsTest {

    private static final String CONFIRM = "UserTask_ConfirmInvitation";
    private static final Map<String, Object> COMES = Map.of("expertAttendance", "YES", "hasConflict", "NONE");

    @BeforeEach
    void no_spares() {
        Engine.SPARES.clear();
        Engine.GROUPS_WHOLE.clear();
    }

    private static RunningCase seat(String expert) {
        Map<String, Object> variables = new HashMap<>(Map.of("selectionId", 1L, "invitationNotice", "N08"));
        variables.put("expert", expert);
        return RunningCase.startedBy("expert-seat", variables);
    }

    private static RunningCase selection(boolean small) {
        return RunningCase.startedBy(
                "expert-selection",
                Map.of(
                        "selectionId",
                        1L,
                        "invitationNotice",
                        "N08",
                        "inspectionDate",
                        "2026年12月2日",
                        "invitees",
                        List.of("e01", "e02", "e03"),
                        "smallGroup",
                        small));
    }

    @Test
    void an_expert_who_comes_takes_the_seat() {
        seat("e01").does(CONFIRM, COMES).endedAt("EndEvent_SeatTaken");
    }

    @Test
    void for_one_who_does_not_come_the_next_spare_is_asked() {
        Engine.SPARES.add("e05");
        var seat = seat("e01").does(CONFIRM, "expertAttendance", "NO");

        assertThat(seat.task(CONFIRM).getAssignee()).isEqualTo("e05");
        seat.does(CONFIRM, COMES).endedAt("EndEvent_SeatTaken");
    }

    @Test
    void one_with_a_conflict_does_not_come() {
        var seat = seat("e01").does(CONFIRM, Map.of("expertAttendance", "YES", "hasConflict", "YES"));

        seat.endedAt("EndEvent_SeatEmpty");
        assertThat(seat.passed("ServiceTask_RecordRefusal")).isTrue();
    }

    @Test
    void silence_counts_as_declining() {
        var seat = seat("e01").overdue("BoundaryEvent_NoAnswer");

        seat.endedAt("EndEvent_SeatEmpty");
        assertThat(seat.passed("ServiceTask_DeemDeclined")).isTrue();
    }

    @Test
    void an_invitation_that_is_taken_back_goes_to_the_next() {
        Engine.SPARES.add("e05");

        seat("e01")
                .told("CaseExpertRecused")
                .came("BoundaryEvent_ExpertRecused")
                .does(CONFIRM, COMES)
                .endedAt("EndEvent_SeatTaken");
    }

    @Test
    void an_empty_seat_begins_with_a_spare() {
        Engine.SPARES.add("e05");

        assertThat(seat(null).task(CONFIRM).getAssignee()).isEqualTo("e05");
    }

    @Test
    void a_group_is_whole_when_all_have_confirmed() {
        Engine.GROUPS_WHOLE.add(true);
        var selection = selection(false).does("UserTask_SelectExperts").waitsAt(CONFIRM, CONFIRM, CONFIRM);
        for (int i = 0; i < 3; i++) {
            selection.does(CONFIRM, COMES);
        }
        selection.endedAt("EndEvent_GroupComplete");
    }

    @Test
    void a_group_that_is_not_whole_is_added_to() {
        Engine.GROUPS_WHOLE.add(false);
        var selection = selection(false).does("UserTask_SelectExperts");
        for (int i = 0; i < 3; i++) {
            selection.does(CONFIRM, "expertAttendance", "NO");
        }
        selection.waitsAt("UserTask_SelectExperts");
    }

    @Test
    void a_small_group_needs_consent() {
        selection(true)
                .does("UserTask_SelectExperts")
                .does("UserTask_ApproveSmallGroup", "smallGroupDecision", "AGREE")
                .waitsAt(CONFIRM, CONFIRM, CONFIRM);
        selection(true)
                .does("UserTask_SelectExperts")
                .does("UserTask_ApproveSmallGroup", "smallGroupDecision", "REFUSE")
                .waitsAt("UserTask_SelectExperts");
    }

    @Test
    void the_task_force_replaces_an_expert_at_once() {
        RunningCase.startedBy("expert-change", Map.of())
                .came("ServiceTask_ApplyExpertChange")
                .endedAt("EndEvent_ExpertChanged");
    }

    @Test
    void a_request_for_recusal_is_upheld_or_refused() {
        Map<String, Object> asked = Map.of("recusedExpert", "E09");
        RunningCase.startedBy("recusal", asked)
                .does("UserTask_DecideRecusal", "recusalDecision", "AGREE")
                .endedAt("EndEvent_RecusalUpheld");
        RunningCase.startedBy("recusal", asked)
                .does("UserTask_DecideRecusal", "recusalDecision", "REFUSE")
                .endedAt("EndEvent_RecusalRefused");
    }
}
