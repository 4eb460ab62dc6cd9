package org.xuegai.processes;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every way through the reform plan's diagram, and every end of it. */
@Tag("database")
class ReformPlanPathsTest {

    @BeforeEach
    void no_department_to_ask() {
        Engine.openTaskNos = List.of();
    }

    @Test
    void a_plan_goes_from_the_society_to_the_archive() {
        var plan = RunningCase.acceptedPlan(false)
                .does("UserTask_ReviewPlan", "reviewDecision", "AGREE")
                .does("UserTask_HeadReview", "headDecision", "AGREE")
                .does("UserTask_DecidePlan", "finalDecision", "FILE")
                .does("UserTask_PrepareDocument")
                .does("UserTask_DispatchDocument")
                .does("UserTask_Archive");

        plan.endedAt("EndEvent_PlanArchived");
        assertThat(plan.passed("EndEvent_PlanApproved")).isTrue();
        assertThat(plan.passed("ServiceTask_RegisterTasks")).isTrue();
    }

    @Test
    void departments_are_asked_side_by_side_before_the_head_reviews() {
        Engine.openTaskNos = List.of(5, 8);
        var plan = RunningCase.acceptedPlan(false).does("UserTask_ReviewPlan", "reviewDecision", "AGREE");

        assertThat(plan.tasks("UserTask_Countersign")).hasSize(2);
        assertThat(plan.tasks("UserTask_Countersign"))
                .extracting(task -> Engine.INSTANCE.getTaskService().getVariableLocal(task.getId(), "department"))
                .containsExactlyInAnyOrder("PERSONNEL", "FINANCE");

        plan.doesEach("UserTask_Countersign").waitsAt("UserTask_HeadReview");
    }

    @Test
    void the_officer_may_ask_more_departments_than_the_rules_name() {
        Engine.openTaskNos = List.of(5);
        var plan = RunningCase.acceptedPlan(false)
                .does(
                        "UserTask_ReviewPlan",
                        Map.of("reviewDecision", "AGREE", "countersignDepartments", List.of("PARTY_COMMITTEE")));

        assertThat(plan.tasks("UserTask_Countersign"))
                .extracting(task -> Engine.INSTANCE.getTaskService().getVariableLocal(task.getId(), "department"))
                .containsExactlyInAnyOrder("PERSONNEL", "PARTY_COMMITTEE");
    }

    @Test
    void the_head_may_ask_a_department_and_has_the_plan_back_after_that() {
        RunningCase.acceptedPlan(false)
                .does("UserTask_ReviewPlan", "reviewDecision", "AGREE")
                .does(
                        "UserTask_HeadReview",
                        Map.of("headDecision", "COUNTERSIGN", "countersignDepartments", List.of("FINANCE")))
                .waitsAt("UserTask_Countersign")
                .does("UserTask_Countersign")
                .waitsAt("UserTask_HeadReview");
    }

    @Test
    void a_department_that_does_not_answer_has_no_objection() {
        Engine.openTaskNos = List.of(5);
        var plan = RunningCase.acceptedPlan(false)
                .does("UserTask_ReviewPlan", "reviewDecision", "AGREE")
                .overdue("BoundaryEvent_CountersignOverdue");

        plan.waitsAt("UserTask_HeadReview");
        assertThat(plan.passed("ServiceTask_DeemNoObjection")).isTrue();
        assertThat(plan.passed("EndEvent_DepartmentAnswered")).isTrue();
    }

    @Test
    void a_pilot_societys_plan_goes_to_the_leading_group() {
        RunningCase.acceptedPlan(true)
                .does("UserTask_ReviewPlan", "reviewDecision", "AGREE")
                .does("UserTask_HeadReview", "headDecision", "AGREE")
                .does("UserTask_RecordGroupMeeting")
                .waitsAt("UserTask_DecidePlan");
    }

    @Test
    void a_plan_that_was_consulted_on_goes_to_the_leading_group() {
        RunningCase.acceptedPlan(false)
                .does("UserTask_ReviewPlan", "reviewDecision", "CONSULT")
                .does("UserTask_Consultation", "consultationDecision", "CONTINUE")
                .does("UserTask_ReviewPlan", "reviewDecision", "AGREE")
                .does("UserTask_HeadReview", "headDecision", "AGREE")
                .waitsAt("UserTask_RecordGroupMeeting");
    }

    @Test
    void a_plan_returned_by_the_officer_comes_back_to_the_officer() {
        RunningCase.acceptedPlan(false)
                .does("UserTask_ReviewPlan", "reviewDecision", "RETURN")
                .revised()
                .waitsAt("UserTask_ReviewPlan");
    }

    @Test
    void a_plan_returned_by_the_head_comes_back_to_the_head() {
        RunningCase.acceptedPlan(false)
                .does("UserTask_ReviewPlan", "reviewDecision", "AGREE")
                .does("UserTask_HeadReview", "headDecision", "RETURN")
                .revised()
                .waitsAt("UserTask_HeadReview");
    }

    @Test
    void a_plan_returned_by_the_vice_chair_comes_back_to_the_vice_chair() {
        RunningCase.acceptedPlan(false)
                .does("UserTask_ReviewPlan", "reviewDecision", "AGREE")
                .does("UserTask_HeadReview", "headDecision", "AGREE")
                .does("UserTask_DecidePlan", "finalDecision", "RETURN")
                .revised()
                .waitsAt("UserTask_DecidePlan");
    }

    @Test
    void a_third_return_leads_to_a_consultation_and_from_there_to_the_society() {
        var plan = RunningCase.acceptedPlan(false)
                .does("UserTask_ReviewPlan", "reviewDecision", "RETURN")
                .revised()
                .does("UserTask_ReviewPlan", "reviewDecision", "RETURN")
                .revised()
                .does("UserTask_ReviewPlan", "reviewDecision", "RETURN")
                .waitsAt("UserTask_Consultation");

        plan.does("UserTask_Consultation", "consultationDecision", "RETURN")
                .revised()
                .waitsAt("UserTask_ReviewPlan");
        assertThat(plan.variable("returnRounds")).isEqualTo(3);
    }

    @Test
    void the_head_may_ask_for_a_consultation() {
        RunningCase.acceptedPlan(false)
                .does("UserTask_ReviewPlan", "reviewDecision", "AGREE")
                .does("UserTask_HeadReview", "headDecision", "CONSULT")
                .does("UserTask_Consultation", "consultationDecision", "CONTINUE")
                .waitsAt("UserTask_ReviewPlan");
    }

    @Test
    void a_plan_outside_the_associations_scope_is_not_accepted() {
        var plan = RunningCase.plan(false).signed().does("UserTask_IntakeReview", "intakeDecision", "REJECT");

        plan.endedAt("EndEvent_NotAccepted");
        assertThat(plan.passed("EndEvent_Refused")).isTrue();
        assertThat(plan.passed("ServiceTask_IssueRefusal")).isTrue();
    }

    @Test
    void a_correction_that_never_comes_ends_the_case() {
        var plan = RunningCase.plan(false)
                .signed()
                .does("UserTask_IntakeReview", "intakeDecision", "CORRECT")
                .overdue("BoundaryEvent_CorrectionDue")
                .waitsAt("UserTask_Revise");
        assertThat(plan.passed("EndEvent_CorrectionReminded")).isTrue();

        plan.overdue("BoundaryEvent_CorrectionGraceOver").endedAt("EndEvent_CorrectionOverdue");
        assertThat(plan.passed("EndEvent_CorrectionLapsed")).isTrue();
    }

    @Test
    void a_corrected_plan_is_looked_at_again() {
        RunningCase.plan(false)
                .signed()
                .does("UserTask_IntakeReview", "intakeDecision", "CORRECT")
                .revised()
                .does("UserTask_IntakeReview", "intakeDecision", "ACCEPT")
                .waitsAt("UserTask_ReviewPlan");
    }

    @Test
    void a_correction_of_substance_goes_to_the_board_again() {
        RunningCase.plan(false)
                .signed()
                .does("UserTask_IntakeReview", Map.of("intakeDecision", "CORRECT", "correctionNeedsBoard", true))
                .does("UserTask_Revise")
                .does("UserTask_SecretaryCheck", "secretaryDecision", "AGREE")
                .waitsAt("UserTask_RegisterResolution");
    }

    @Test
    void silence_at_intake_accepts_the_plan() {
        var plan = RunningCase.plan(false).signed().overdue("BoundaryEvent_IntakeOverdue");

        plan.waitsAt("UserTask_ReviewPlan");
        assertThat(plan.passed("ServiceTask_DeemAccepted")).isTrue();
        assertThat(plan.passed("ServiceTask_IssueReceipt")).isTrue();
    }

    @Test
    void a_withdrawal_that_the_president_confirms_ends_the_case() {
        RunningCase.acceptedPlan(false)
                .told("CaseWithdrawalRequested", Map.of("requestedByPresident", false))
                .waitsAt("UserTask_ConfirmWithdrawal", "UserTask_ReviewPlan")
                .does("UserTask_ConfirmWithdrawal", "withdrawalDecision", "CONFIRM")
                .endedAt("EndEvent_Withdrawn");
    }

    @Test
    void a_withdrawal_that_the_president_declines_changes_nothing() {
        var plan = RunningCase.acceptedPlan(false)
                .told("CaseWithdrawalRequested", Map.of("requestedByPresident", false))
                .does("UserTask_ConfirmWithdrawal", "withdrawalDecision", "DECLINE");

        plan.waitsAt("UserTask_ReviewPlan");
        assertThat(plan.passed("ServiceTask_NotifyWithdrawalDeclined")).isTrue();
        assertThat(plan.passed("EndEvent_ConfirmationDeclined")).isTrue();
        assertThat(plan.passed("EndEvent_WithdrawalDeclined")).isTrue();
    }

    @Test
    void a_withdrawal_by_the_president_needs_no_confirmation() {
        RunningCase.plan(false)
                .told("CaseWithdrawalRequested", Map.of("requestedByPresident", true))
                .endedAt("EndEvent_Withdrawn");
    }

    @Test
    void a_decision_overtakes_a_withdrawal_that_nobody_has_confirmed() {
        RunningCase.acceptedPlan(false)
                .does("UserTask_ReviewPlan", "reviewDecision", "AGREE")
                .does("UserTask_HeadReview", "headDecision", "AGREE")
                .told("CaseWithdrawalRequested", Map.of("requestedByPresident", false))
                .does("UserTask_DecidePlan", "finalDecision", "FILE")
                .waitsAt("UserTask_PrepareDocument");
    }

    @Test
    void a_suspended_plan_is_resumed_where_it_stood() {
        var plan = RunningCase.acceptedPlan(false)
                .told("CaseSuspensionOrdered", Map.of())
                .waitsAt("UserTask_ResumeHandling", "UserTask_ReviewPlan")
                .does("UserTask_ResumeHandling");

        plan.waitsAt("UserTask_ReviewPlan");
        assertThat(plan.passed("EndEvent_HandlingResumed")).isTrue();
    }

    @Test
    void a_terminated_plan_ends_wherever_it_stands() {
        Engine.openTaskNos = List.of(5, 8);
        RunningCase.acceptedPlan(false)
                .does("UserTask_ReviewPlan", "reviewDecision", "AGREE")
                .told("CaseTerminationOrdered", Map.of())
                .endedAt("EndEvent_Terminated");
    }

    @Test
    void the_society_sends_a_plan_back_to_its_clerk_from_either_desk() {
        RunningCase.plan(false)
                .does("UserTask_SecretaryCheck", "secretaryDecision", "RETURN")
                .does("UserTask_Revise")
                .does("UserTask_SecretaryCheck", "secretaryDecision", "AGREE")
                .does("UserTask_RegisterResolution")
                .does("UserTask_PresidentSign", "presidentDecision", "RETURN")
                .waitsAt("UserTask_Revise");
    }

    @Test
    void the_clerks_revision_opens_the_cases_own_form() {
        var plan = RunningCase.acceptedPlan(false).does("UserTask_ReviewPlan", "reviewDecision", "RETURN");

        assertThat(plan.task("UserTask_Revise").getCamundaFormRef().getKey()).isEqualTo("reform-plan");
    }
}
