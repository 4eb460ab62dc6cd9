package org.xuegai.processes;

import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every way through the processes that run beside a case: extension, plan adjustment, a paper issued again, an
 * agreement signed again.
 */
@Tag("database")
class FollowUpPathsTest {

    private static RunningCase extension(String side) {
        return RunningCase.startedBy("extension", Map.of("extensionSide", side));
    }

    private static RunningCase adjustment(String type, int shiftDays) {
        return RunningCase.startedBy(
                "plan-adjustment", Map.of("adjustmentType", type, "shiftDays", shiftDays, "adjustmentHeadDays", 30));
    }

    @Test
    void a_void_number_takes_the_paper_back_to_its_drafting_and_on_under_the_next() {
        var issue = RunningCase.startedBy("document-issue", Map.of("documentKind", "filing-notice"))
                .does("UserTask_PrepareDocument")
                .told("CaseNumberVoided-filing-notice", Map.of())
                .waitsAt("UserTask_PrepareDocument")
                .does("UserTask_PrepareDocument")
                .does("UserTask_DispatchDocument");

        issue.endedAt("EndEvent_DocumentIssued");
        assertThat(issue.passed("BoundaryEvent_NumberVoided")).isTrue();
    }

    @Test
    void what_a_society_asks_for_needs_the_head_and_the_vice_chair() {
        var asked = extension("SOCIETY")
                .does("UserTask_ReviewExtension", "extensionReview", "AGREE")
                .does("UserTask_DecideExtension", "extensionDecision", "AGREE");

        asked.endedAt("EndEvent_ExtensionGranted");
        assertThat(asked.passed("ServiceTask_ApplyExtension")).isTrue();
    }

    @Test
    void the_head_may_refuse_an_extension() {
        var asked = extension("SOCIETY").does("UserTask_ReviewExtension", "extensionReview", "REFUSE");

        asked.endedAt("EndEvent_ExtensionRefused");
        assertThat(asked.passed("ServiceTask_NotifyRefusal")).isTrue();
    }

    @Test
    void the_vice_chair_may_refuse_an_extension() {
        extension("SOCIETY")
                .does("UserTask_ReviewExtension", "extensionReview", "AGREE")
                .does("UserTask_DecideExtension", "extensionDecision", "REFUSE")
                .endedAt("EndEvent_ExtensionRefused");
    }

    @Test
    void the_associations_own_extension_goes_straight_to_the_vice_chair() {
        extension("ASSOCIATION")
                .does("UserTask_DecideExtension", "extensionDecision", "AGREE")
                .endedAt("EndEvent_ExtensionGranted");
    }

    @Test
    void a_shift_of_thirty_days_is_decided_by_the_head() {
        var adjusted = adjustment("DUE_DATE", 30)
                .does("UserTask_ConfirmAdjustment", "adjustmentConfirmation", "CONFIRM")
                .does("UserTask_HeadDecidesAdjustment", "adjustmentDecision", "AGREE");

        adjusted.endedAt("EndEvent_AdjustmentApplied");
        assertThat(adjusted.passed("ServiceTask_ApplyAdjustment")).isTrue();
    }

    @Test
    void a_cancelled_task_is_decided_by_the_vice_chair() {
        adjustment("CANCEL", 0)
                .does("UserTask_ConfirmAdjustment", "adjustmentConfirmation", "CONFIRM")
                .does("UserTask_ViceChairDecidesAdjustment", "adjustmentDecision", "REFUSE")
                .endedAt("EndEvent_AdjustmentRefused");
    }

    @Test
    void an_adjustment_that_the_president_does_not_confirm_is_dropped_and_the_society_told() {
        var declined = adjustment("CANCEL", 0).does("UserTask_ConfirmAdjustment", "adjustmentConfirmation", "DECLINE");

        declined.endedAt("EndEvent_AdjustmentDropped");
        assertThat(declined.passed("ServiceTask_NotifyAdjustmentDeclined")).isTrue();
    }

    @Test
    void a_new_president_signs_again_or_does_not() {
        var signed = RunningCase.startedBy("agreement-resigning", Map.of())
                .does("UserTask_SignAgain", "resigningAnswer", "SIGN");
        signed.endedAt("EndEvent_SignedAgain");
        assertThat(signed.passed("ServiceTask_NotifySignedAgain")).isTrue();

        RunningCase.startedBy("agreement-resigning", Map.of())
                .does("UserTask_SignAgain", "resigningAnswer", "DECLINE")
                .came("ServiceTask_NotifyNotSigned")
                .endedAt("EndEvent_NotSignedAgain");
    }
}
