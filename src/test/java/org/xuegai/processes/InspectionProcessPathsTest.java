package org.xuegai.processes;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every way through an inspection and the change of its date. Source: domain 2.3 */
@Tag("database")
class InspectionProcessPathsTest {

    @BeforeEach
    void the_group_is_whole() {
        Engine.SPARES.clear();
        Engine.GROUPS_WHOLE.clear();
        Engine.GROUPS_WHOLE.add(true);
    }

    private static RunningCase grouped() {
        return Starts.of("site-inspection")
                .does("UserTask_SecretaryCheck", "secretaryDecision", "AGREE")
                .does("UserTask_PresidentSign", "presidentDecision", "SIGN")
                .does("UserTask_IntakeReview", "intakeDecision", "ACCEPT")
                .does("UserTask_PlanInspection")
                .does("UserTask_SelectExperts", Map.of("smallGroup", false, "invitees", List.of("e01")))
                .does("UserTask_ConfirmInvitation", Map.of("expertAttendance", "YES", "hasConflict", "NONE"));
    }

    private static RunningCase noticed() {
        return grouped().does("UserTask_SendNotice", "noticeDecision", "SEND");
    }

    private static RunningCase arrived(String visitOutcome) {
        return noticed()
                .doesEach("UserTask_PreReview")
                .overdue("CatchEvent_VisitDay")
                .does("UserTask_OpenVisit", "visitOutcome", visitOutcome);
    }

    private static RunningCase recorded() {
        return arrived("BEGIN")
                .doesEach("UserTask_ExpertSheet")
                .does("UserTask_Deliberate")
                .does("UserTask_SiteRecord");
    }

    private static void opinedAndArchived(RunningCase inspected) {
        inspected
                .does("UserTask_GroupOpinion")
                .doesEach("UserTask_SignOpinion")
                .came("EndEvent_OpinionSigned", "EndEvent_OpinionDone", "ServiceTask_StartAcceptance")
                .does("UserTask_Archive")
                .endedAt("EndEvent_InspectionArchived");
    }

    @Test
    void an_inspection_goes_from_the_application_to_the_archive() {
        opinedAndArchived(recorded()
                .came("EndEvent_SocietySigned", "EndEvent_PreReviewed", "EndEvent_SheetIn")
                .does("UserTask_ConfirmRecord"));
    }

    @Test
    void a_record_that_the_society_does_not_answer_stands() {
        opinedAndArchived(recorded().overdue("BoundaryEvent_RecordUnanswered").came("ServiceTask_DeemConfirmed"));
    }

    @Test
    void a_society_that_refuses_the_group_is_opined_on_without_sheets() {
        opinedAndArchived(arrived("REFUSED").came("ServiceTask_NoteRefusal"));
    }

    @Test
    void the_pre_review_ends_with_its_day() {
        noticed()
                .overdue("BoundaryEvent_PreReviewOver")
                .waitsAt()
                .overdue("CatchEvent_VisitDay")
                .waitsAt("UserTask_OpenVisit");
    }

    @Test
    void an_expert_who_leaves_does_not_read_the_papers_and_the_spare_does() {
        noticed()
                .does("UserTask_PreReview")
                .does("UserTask_PreReview")
                .told("CaseSeatLeft")
                .came("BoundaryEvent_ReaderLeft", "EndEvent_PreReviewed")
                .told("CaseSeatTaken", Map.of("expert", "e02"))
                .waitsAt("UserTask_NewcomerPreReview")
                .told("CaseSeatLeft")
                .came("BoundaryEvent_NewcomerLeft", "EndEvent_NewcomerPreReviewed")
                .told("CaseSeatTaken", Map.of("expert", "e03"))
                .does("UserTask_NewcomerPreReview")
                .waitsAt()
                .told("CaseSeatTaken", Map.of("expert", "e04"))
                .overdue("CatchEvent_VisitDay")
                .came("EndEvent_VisitDayCome")
                .waitsAt("UserTask_OpenVisit");
    }

    @Test
    void nobody_waits_for_the_signature_of_an_expert_who_has_left() {
        recorded()
                .does("UserTask_ConfirmRecord")
                .does("UserTask_GroupOpinion")
                .does("UserTask_SignOpinion")
                .does("UserTask_SignOpinion")
                .told("CaseSeatLeft")
                .came("BoundaryEvent_SignerLeft", "EndEvent_SignatureDropped")
                .does("UserTask_Archive")
                .endedAt("EndEvent_InspectionArchived");
    }

    @Test
    void a_day_that_is_moved_before_the_pre_review_is_over_is_noticed_again() {
        noticed().told("CaseVisitMoved").came("BoundaryEvent_VisitMoved").waitsAt("UserTask_SendNotice");
    }

    @Test
    void a_day_that_is_moved_after_the_pre_review_is_noticed_again() {
        noticed().doesEach("UserTask_PreReview").told("CaseVisitMoved").waitsAt("UserTask_SendNotice");
    }

    @Test
    void a_day_that_does_not_hold_is_set_anew() {
        grouped()
                .does("UserTask_SendNotice", "noticeDecision", "MOVE")
                .does("UserTask_SetNewDate")
                .waitsAt("UserTask_SendNotice");
    }

    @Test
    void a_visit_that_cannot_begin_gets_another_day() {
        arrived("POSTPONE").does("UserTask_SetNewDate").waitsAt("UserTask_SendNotice");
    }

    @Test
    void nobody_waits_for_the_sheet_of_an_expert_who_has_left() {
        arrived("BEGIN")
                .does("UserTask_ExpertSheet")
                .does("UserTask_ExpertSheet")
                .told("CaseSeatLeft")
                .came("BoundaryEvent_SeatLeft", "ServiceTask_OpenSheets")
                .waitsAt("UserTask_Deliberate");
    }

    @Test
    void the_society_has_its_day_moved_or_not() {
        RunningCase.startedBy("date-change", Map.of())
                .does("UserTask_DecideDateChange", "dateChangeDecision", "AGREE")
                .came("ServiceTask_MoveVisit")
                .endedAt("EndEvent_VisitMoved");
        RunningCase.startedBy("date-change", Map.of())
                .does("UserTask_DecideDateChange", "dateChangeDecision", "REFUSE")
                .came("ServiceTask_NotifyDateKept")
                .endedAt("EndEvent_DateKept");
    }
}
