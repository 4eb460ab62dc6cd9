package org.xuegai.processes;

import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** How a case of any type is withdrawn, suspended, terminated, refused at intake or left lying. Source: domain 2.0.3 */
@Tag("database")
class CaseExitsPathsTest {

    /** The types whose cases share these exits, each at its first task. */
    enum Kind {
        PLAN("reform-plan", "UserTask_SecretaryCheck"),
        APPLICATION("pilot-application", "UserTask_SecretaryCheck"),
        INSPECTION("site-inspection", "UserTask_SecretaryCheck"),
        ACCEPTANCE("acceptance", "UserTask_DepartmentRecheck"),
        TRACKING("reform-task-tracking", "UserTask_ReportProgress");

        private final String caseType;
        private final String firstTask;

        Kind(String caseType, String firstTask) {
            this.caseType = caseType;
            this.firstTask = firstTask;
        }

        RunningCase started() {
            return Starts.of(caseType).waitsAt(firstTask);
        }

        /** Signed by whoever signs in the society, and before the association. */
        RunningCase handedIn() {
            RunningCase checked = started().does("UserTask_SecretaryCheck", "secretaryDecision", "AGREE");
            if (this != INSPECTION) {
                checked.does("UserTask_RegisterResolution");
            }
            return checked.does("UserTask_PresidentSign", "presidentDecision", "SIGN");
        }

        @Override
        public String toString() {
            return caseType;
        }
    }

    private static RunningCase withdrawing(Kind kind, boolean byPresident) {
        return kind.started().told("CaseWithdrawalRequested", Map.of("requestedByPresident", byPresident));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "TRACKING")
    void a_withdrawal_that_the_president_confirms_ends_the_case(Kind kind) {
        withdrawing(kind, false)
                .waitsAt("UserTask_ConfirmWithdrawal", kind.firstTask)
                .does("UserTask_ConfirmWithdrawal", "withdrawalDecision", "CONFIRM")
                .came("EndEvent_ConfirmationGiven", "EndEvent_WithdrawalConfirmed", "BoundaryEvent_Withdrawn")
                .endedAt("EndEvent_Withdrawn");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "TRACKING")
    void a_withdrawal_by_the_president_needs_no_confirmation(Kind kind) {
        withdrawing(kind, true).came("EndEvent_ConfirmationGiven").endedAt("EndEvent_Withdrawn");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "TRACKING")
    void a_withdrawal_that_the_president_declines_changes_nothing(Kind kind) {
        withdrawing(kind, false)
                .does("UserTask_ConfirmWithdrawal", "withdrawalDecision", "DECLINE")
                .came(
                        "ServiceTask_NotifyWithdrawalDeclined",
                        "EndEvent_ConfirmationDeclined",
                        "EndEvent_WithdrawalDeclined")
                .waitsAt(kind.firstTask);
    }

    @ParameterizedTest
    @EnumSource
    void a_suspended_case_is_resumed_where_it_stood(Kind kind) {
        kind.started()
                .told("CaseSuspensionOrdered")
                .waitsAt("UserTask_ResumeHandling", kind.firstTask)
                .does("UserTask_ResumeHandling")
                .came("EndEvent_HandlingResumed")
                .waitsAt(kind.firstTask);
    }

    @ParameterizedTest
    @EnumSource
    void a_terminated_case_ends_wherever_it_stands(Kind kind) {
        kind.started()
                .told("CaseTerminationOrdered")
                .came("BoundaryEvent_TerminationOrdered")
                .endedAt("EndEvent_Terminated");
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAN", "APPLICATION", "INSPECTION"})
    void what_is_refused_at_intake_ends_with_its_notice(Kind kind) {
        kind.handedIn()
                .does("UserTask_IntakeReview", "intakeDecision", "REJECT")
                .came("ServiceTask_IssueRefusal", "EndEvent_Refused", "EndEvent_IntakeRefused")
                .came("BoundaryEvent_NotAccepted")
                .endedAt("EndEvent_NotAccepted");
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAN", "APPLICATION", "INSPECTION"})
    void a_correction_that_never_comes_ends_the_case(Kind kind) {
        kind.handedIn()
                .does("UserTask_IntakeReview", "intakeDecision", "CORRECT")
                .overdue("BoundaryEvent_CorrectionDue")
                .came("EndEvent_CorrectionReminded")
                .overdue("BoundaryEvent_CorrectionGraceOver")
                .came("EndEvent_CorrectionLapsed", "EndEvent_IntakeLapsed", "BoundaryEvent_CorrectionOverdue")
                .endedAt("EndEvent_CorrectionOverdue");
    }
}
