package org.xuegai.processes;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way through an acceptance and the request for reconsideration. Source: domain 2.4 */
@Tag("database")
class AcceptanceProcessPathsTest {

    @BeforeEach
    void the_group_is_whole() {
        Engine.GROUPS_WHOLE.clear();
        Engine.GROUPS_WHOLE.add(true);
    }

    private static RunningCase rechecked(RunningCase handedOver) {
        return handedOver
                .does("UserTask_DepartmentRecheck", "recheckAction", "FORWARD")
                .does("UserTask_HeadRecheck", "headDecision", "AGREE");
    }

    private static RunningCase concluded(String conclusion) {
        return rechecked(Starts.of("acceptance"))
                .does("UserTask_TaskForceMeeting")
                .does("UserTask_DecideAcceptance", Map.of("acceptanceDecision", "AGREE", "conclusion", conclusion));
    }

    private static RunningCase announced(String conclusion) {
        return concluded(conclusion).told("CaseListPublished").told("CaseListDecided");
    }

    private static RunningCase rectifying() {
        return concluded("RECTIFY").does("UserTask_DraftRectification").issued();
    }

    private static RunningCase reconsidering() {
        return announced("FAIL")
                .told("CaseReconsiderationAsked")
                .does("UserTask_SelectExperts", Map.of("smallGroup", false, "invitees", List.of()))
                .waitsAt("UserTask_Reconsider");
    }

    @ParameterizedTest
    @CsvSource({
        "PASS, ServiceTask_NotifyPass, ServiceTask_ApplyPass",
        "FAIL, ServiceTask_NotifyFail, ServiceTask_ApplyFail"
    })
    void what_is_announced_stands_when_nobody_asks_again(String conclusion, String told, String applied) {
        announced(conclusion)
                .came("EndEvent_ListDecided", told)
                .overdue("CatchEvent_ReconsiderationClosed")
                .does("UserTask_AcceptanceResult")
                .came(applied)
                .does("UserTask_Archive")
                .endedAt("EndEvent_AcceptanceArchived");
    }

    @Test
    void the_leader_explains_what_is_not_clear() {
        Starts.of("acceptance")
                .does("UserTask_DepartmentRecheck", "recheckAction", "CLARIFY")
                .does("UserTask_Clarify")
                .waitsAt("UserTask_DepartmentRecheck");
    }

    @Test
    void the_head_returns_to_the_officer_and_the_vice_chair_to_the_meeting() {
        Starts.of("acceptance")
                .does("UserTask_DepartmentRecheck", "recheckAction", "FORWARD")
                .does("UserTask_HeadRecheck", "headDecision", "RETURN")
                .waitsAt("UserTask_DepartmentRecheck");
        rechecked(Starts.of("acceptance"))
                .does("UserTask_TaskForceMeeting")
                .does("UserTask_DecideAcceptance", "acceptanceDecision", "RETURN")
                .waitsAt("UserTask_TaskForceMeeting");
    }

    @Test
    void what_was_put_right_is_looked_at_again() {
        rectifying()
                .does("UserTask_RectificationPlan")
                .does("UserTask_Revise")
                .does("UserTask_SecretaryCheck", "secretaryDecision", "AGREE")
                .does("UserTask_PresidentSign", "presidentDecision", "SIGN")
                .came("EndEvent_ReportSent")
                .does("UserTask_ArrangeReinspection")
                .does("UserTask_Reinspect")
                .doesEach("UserTask_SignReinspection")
                .came("EndEvent_ReinspectionSigned")
                .came("ServiceTask_KeepReinspection")
                .waitsAt("UserTask_DepartmentRecheck");
    }

    @Test
    void a_rectification_that_is_not_reported_in_time_goes_on_without_a_second_look() {
        rectifying()
                .overdue("BoundaryEvent_RectificationOver")
                .came("ServiceTask_LapseRectification")
                .waitsAt("UserTask_DepartmentRecheck");
    }

    @ParameterizedTest
    @CsvSource({"MEETING, UserTask_TaskForceMeeting", "REINSPECT, UserTask_ArrangeReinspection"})
    void a_list_that_was_not_decided_sends_back_whom_it_doubts(String restudy, String task) {
        concluded("PASS")
                .told("CaseListPublished")
                .told("CaseListReopened")
                .told("CaseListRestudy", Map.of("restudy", restudy))
                .waitsAt(task);
    }

    @Test
    void false_material_fails_at_once_and_may_be_reconsidered() {
        Starts.of("acceptance")
                .told("CaseFalseMaterialFound", Map.of("conclusion", "FAIL"))
                .came("BoundaryEvent_FalseMaterial", "ServiceTask_ConcludeFalse", "ServiceTask_NotifyFail")
                .overdue("CatchEvent_ReconsiderationClosed")
                .waitsAt("UserTask_AcceptanceResult");
    }

    @Test
    void another_group_reconsiders_the_conclusion() {
        reconsidering()
                .does("UserTask_Reconsider", "reconsiderationResult", "MAINTAIN")
                .came("ServiceTask_KeepReconsideration")
                .waitsAt("UserTask_AcceptanceResult");
    }

    @Test
    void another_group_may_inspect_again() {
        reconsidering()
                .does("UserTask_Reconsider", "reconsiderationResult", "REINSPECT")
                .does("UserTask_InspectAgain")
                .came("ServiceTask_KeepReconsideration")
                .waitsAt("UserTask_AcceptanceResult");
    }

    @Test
    void a_request_that_the_president_signs_is_received() {
        RunningCase.startedBy("reconsideration", Map.of())
                .does("UserTask_SignReconsideration", "reconsiderationSigned", "SIGN")
                .came("ServiceTask_ReceiveReconsideration")
                .endedAt("EndEvent_ReconsiderationReceived");
    }

    @Test
    void a_request_that_the_president_does_not_sign_is_dropped_and_the_society_told() {
        RunningCase.startedBy("reconsideration", Map.of())
                .does("UserTask_SignReconsideration", "reconsiderationSigned", "DECLINE")
                .came("ServiceTask_NotifyReconsiderationDeclined")
                .endedAt("EndEvent_ReconsiderationDropped");
    }
}
