package org.xuegai.processes;

import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way through the diagrams of the pilot: batch, application, agreement, exit. Source: domain 2.2 */
@Tag("database")
class PilotProcessPathsTest {

    private static RunningCase invited() {
        return Starts.of("pilot-application", Map.of("invited", true));
    }

    private static RunningCase surveyed() {
        return Starts.of("pilot-application")
                .signed()
                .does("UserTask_IntakeReview", "intakeDecision", "ACCEPT")
                .does("UserTask_Survey");
    }

    private static RunningCase listed(String outcome) {
        return surveyed()
                .doesEach("UserTask_Vote")
                .does("UserTask_RegisterReview")
                .told("CaseListPublished")
                .told("CaseListDecided", Map.of("listOutcome", outcome));
    }

    private static RunningCase signing() {
        return RunningCase.startedBy("agreement-signing", Map.of("caseType", "pilot-application"))
                .does("UserTask_DraftAgreement");
    }

    private static RunningCase exit(String confirmed) {
        return RunningCase.startedBy("pilot-exit", Map.of()).does("UserTask_ConfirmExit", "exitConfirmed", confirmed);
    }

    private static RunningCase decidedBatch(String decision) {
        return RunningCase.startedBy("pilot-batch", Map.of())
                .does("UserTask_ConsultTaskForce")
                .does("UserTask_DecideBatch", "batchDecision", decision);
    }

    @Test
    void a_batch_is_issued_opened_and_archived() {
        decidedBatch("AGREE")
                .issued()
                .came("ServiceTask_OpenBatch")
                .does("UserTask_Archive")
                .endedAt("EndEvent_BatchArchived");
    }

    @Test
    void a_batch_may_be_returned_before_it_is_refused() {
        decidedBatch("RETURN")
                .does("UserTask_ReviseBatch")
                .does("UserTask_ConsultTaskForce")
                .does("UserTask_DecideBatch", "batchDecision", "REFUSE")
                .endedAt("EndEvent_BatchDropped");
    }

    @Test
    void a_society_becomes_a_pilot_and_its_application_is_archived() {
        listed("PILOT")
                .came("EndEvent_Accepted", "EndEvent_Voted", "EndEvent_ListDecided")
                .does("UserTask_DraftAgreement")
                .does("UserTask_SocietySigns", "societyAnswer", "SIGN")
                .does("UserTask_AssociationSigns")
                .came("EndEvent_AgreementSigned", "ServiceTask_RegisterPilot")
                .does("UserTask_FirstPayment")
                .does("UserTask_Archive")
                .endedAt("EndEvent_PilotArchived");
    }

    @Test
    void an_invited_society_fills_in_its_application_after_it_accepts() {
        invited()
                .does("UserTask_AnswerInvitation", "invitationAnswer", "ACCEPT")
                .does("UserTask_Revise")
                .signed()
                .waitsAt("UserTask_IntakeReview");
    }

    @ParameterizedTest
    @CsvSource({
        "DECLINE, EndEvent_InvitationDeclined, BoundaryEvent_InvitationDeclined, EndEvent_Declined",
        "DEFER, EndEvent_InvitationDeferred, BoundaryEvent_InvitationDeferred, EndEvent_Deferred"
    })
    void an_invited_society_may_stay_away(String answer, String thrown, String caught, String end) {
        invited()
                .does("UserTask_AnswerInvitation", "invitationAnswer", answer)
                .came(thrown, caught)
                .endedAt(end);
    }

    @Test
    void an_invitation_that_is_not_answered_is_deferred() {
        invited()
                .overdue("BoundaryEvent_InvitationUnanswered")
                .came("ServiceTask_DeemDeferred", "ServiceTask_NotifyDeferred", "EndEvent_InvitationUnanswered")
                .came("BoundaryEvent_InvitationDeferred")
                .endedAt("EndEvent_Deferred");
    }

    @Test
    void whoever_does_not_vote_in_time_is_absent() {
        surveyed()
                .overdue("BoundaryEvent_VoteOverdue")
                .came("ServiceTask_DeemAbsent", "EndEvent_Voted")
                .waitsAt("UserTask_Vote", "UserTask_Vote")
                .doesEach("UserTask_Vote")
                .waitsAt("UserTask_RegisterReview");
    }

    @Test
    void a_list_that_is_drawn_up_again_is_waited_for_again() {
        surveyed()
                .doesEach("UserTask_Vote")
                .does("UserTask_RegisterReview")
                .told("CaseListPublished")
                .told("CaseListReopened")
                .told("CaseListDecided", Map.of("listOutcome", "PILOT"))
                .waitsAt("UserTask_DraftAgreement");
    }

    @Test
    void a_society_about_whom_there_is_doubt_is_surveyed_and_voted_on_again() {
        surveyed()
                .doesEach("UserTask_Vote")
                .does("UserTask_RegisterReview")
                .told("CaseListPublished")
                .told("CaseListReopened")
                .told("CaseListRestudy")
                .does("UserTask_Survey")
                .doesEach("UserTask_Vote")
                .waitsAt("UserTask_RegisterReview");
    }

    @Test
    void a_society_that_is_not_on_the_list_is_done() {
        listed("NOT_LISTED").came("ServiceTask_NotifyNotListed").endedAt("EndEvent_NotListed");
    }

    @Test
    void a_reserve_takes_the_place_of_a_pilot() {
        listed("RESERVE")
                .came("ServiceTask_KeepReserve")
                .told("CaseReservePromoted")
                .came("ServiceTask_NotifyPilot")
                .waitsAt("UserTask_DraftAgreement");
    }

    @Test
    void a_reserve_lapses_when_its_time_is_over_and_is_told() {
        listed("RESERVE")
                .overdue("CatchEvent_ReservePeriodOver")
                .came("ServiceTask_NotifyLapsed")
                .endedAt("EndEvent_ReserveLapsed");
    }

    @Test
    void an_agreement_that_the_society_declines_leaves_its_place_to_a_reserve() {
        listed("PILOT")
                .does("UserTask_DraftAgreement")
                .does("UserTask_SocietySigns", "societyAnswer", "DECLINE")
                .came("ServiceTask_NotifyUnsigned", "ServiceTask_PromoteReserve")
                .endedAt("EndEvent_AgreementUnsigned");
    }

    @Test
    void an_agreement_that_is_not_signed_in_time_is_not_made() {
        signing()
                .overdue("BoundaryEvent_SigningOverdue")
                .came("ServiceTask_NotifyUnsigned")
                .endedAt("EndEvent_AgreementUnsigned");
    }

    @Test
    void an_agreement_ends_by_itself_when_both_have_signed() {
        signing()
                .does("UserTask_SocietySigns", "societyAnswer", "SIGN")
                .does("UserTask_AssociationSigns")
                .came("ServiceTask_KeepAgreement")
                .endedAt("EndEvent_AgreementSigned");
    }

    @Test
    void false_material_ends_an_application_wherever_it_stands() {
        invited().told("CaseFalseMaterialFound").endedAt("EndEvent_FalseMaterial");
        surveyed().told("CaseFalseMaterialFound").endedAt("EndEvent_FalseMaterial");
        listed("RESERVE").told("CaseFalseMaterialFound").endedAt("EndEvent_FalseMaterial");
        listed("PILOT")
                .does("UserTask_DraftAgreement")
                .told("CaseFalseMaterialFound")
                .endedAt("EndEvent_FalseMaterial");
    }

    @Test
    void a_pilot_leaves_and_pays_back() {
        exit("CONFIRM")
                .does("UserTask_DecideExit", "exitDecision", "AGREE")
                .came("ServiceTask_ApplyExit")
                .does("UserTask_ConfirmRefund")
                .endedAt("EndEvent_Exited");
    }

    @Test
    void a_pilot_may_be_kept() {
        exit("CONFIRM")
                .does("UserTask_DecideExit", "exitDecision", "REFUSE")
                .came("ServiceTask_NotifyExitRefused")
                .endedAt("EndEvent_ExitRefused");
    }

    @Test
    void an_exit_that_the_president_does_not_confirm_is_dropped_and_the_society_told() {
        exit("DECLINE").came("ServiceTask_NotifyExitDeclined").endedAt("EndEvent_ExitDropped");
    }
}
