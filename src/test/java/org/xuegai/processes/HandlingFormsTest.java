package org.xuegai.processes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuegai.form.Component;

import static org.assertj.core.api.Assertions.assertThat;

/** What the forms of the later steps refuse by themselves. Source: domain 2.0.3, 2.0.5 */
class HandlingFormsTest {

    private static final String TEN = "请补写两项制度的起草人";

    private static List<String> errors(String form, Map<String, Object> data) {
        return Forms.errors(form, Map.of(), data);
    }

    private static Map<String, Object> resolution(int expected, int present, int approve, int oppose, int abstain) {
        Map<String, Object> data = new HashMap<>();
        data.put("meetingTitle", "第五届理事会第三次会议");
        data.put("meetingType", "BOARD");
        data.put("meetingDate", "2026-11-20");
        data.put("meetingMode", "ON_SITE");
        data.put("expectedCount", expected);
        data.put("presentCount", present);
        data.put("approveCount", approve);
        data.put("opposeCount", oppose);
        data.put("abstainCount", abstain);
        data.put("minutesFile", List.of("a1"));
        data.put("attendanceFile", List.of("b2"));
        return data;
    }

    @ParameterizedTest(name = "{1} of {0} present, votes {2}/{3}/{4}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "30, 20, 20, 0, 0, -",
                "30, 30, 20, 5, 5, -",
                "30, 31, 31, 0, 0, presentCount RULE",
                "30, 30, 30, 0, 1, abstainCount RULE"
            })
    void a_resolution_has_votes_that_add_up(
            int expected, int present, int approve, int oppose, int abstain, String error) {
        assertThat(errors("board-resolution", resolution(expected, present, approve, oppose, abstain)))
                .isEqualTo(error == null ? List.of() : List.of(error));
    }

    @ParameterizedTest(name = "met on {0}: wrong {1}")
    @CsvSource({"2026-11-23, false", "2026-11-24, true", "2025-11-23, false", "2025-11-22, true"})
    void a_meeting_lies_in_the_past_year(String day, boolean wrong) {
        Map<String, Object> data = resolution(3, 3, 3, 0, 0);
        data.put("meetingDate", day);

        assertThat(errors("board-resolution", data)).hasSize(wrong ? 1 : 0);
    }

    @Test
    void a_president_signs_with_promise_password_and_stamped_page() {
        Map<String, Object> data = new HashMap<>(Map.of("presidentDecision", "SIGN"));

        assertThat(errors("society-commitment", data))
                .containsExactly("commitmentAgreed RULE", "presidentSignature REQUIRED", "sealedPageFile REQUIRED");

        data.putAll(Map.of("commitmentAgreed", true, "presidentSignature", "x", "sealedPageFile", List.of("s")));
        assertThat(Forms.errorsOfTyped("society-commitment", Map.of(), data)).isEmpty();
        assertThat(Forms.errorsOfTyped("society-commitment", Map.of("actingPresident", true), data))
                .containsExactly("authorizationFile REQUIRED");
    }

    @Test
    void a_president_who_returns_says_why() {
        assertThat(errors("society-commitment", Map.of("presidentDecision", "RETURN")))
                .containsExactly("presidentOpinion REQUIRED");
        assertThat(errors("society-commitment", Map.of("presidentDecision", "RETURN", "presidentOpinion", "不行")))
                .containsExactly("presidentOpinion RULE");
    }

    @Test
    void acceptance_needs_every_tick() {
        Map<String, Object> data = new HashMap<>(Map.of("intakeDecision", "ACCEPT"));

        assertThat(errors("intake-review", data))
                .containsExactly("materialsComplete RULE", "formatValid RULE", "withinScope RULE");

        data.putAll(Map.of("materialsComplete", true, "formatValid", true, "withinScope", true));
        assertThat(errors("intake-review", data)).isEmpty();
        assertThat(Forms.errors("intake-review", Map.of("sealedPageState", "UNREADABLE"), data))
                .containsExactly("sealedPageConfirmed RULE");
    }

    @Test
    void a_correction_lists_what_is_missing() {
        assertThat(errors("intake-review", Map.of("intakeDecision", "CORRECT")))
                .containsExactly("correctionItems TOO_FEW_ROWS");

        Map<String, Object> item = new HashMap<>(Map.of("materialName", "签到表", "problem", "没有", "requirement", "补交"));
        assertThat(errors("intake-review", Map.of("intakeDecision", "CORRECT", "correctionItems", List.of(item))))
                .containsExactly("correctionItems[0].fieldPath REQUIRED");

        item.put("fieldPath", "reform-plan:planTitle");
        assertThat(errors("intake-review", Map.of("intakeDecision", "CORRECT", "correctionItems", List.of(item))))
                .isEmpty();
    }

    @Test
    void a_refusal_gives_its_reason() {
        assertThat(errors("intake-review", Map.of("intakeDecision", "REJECT")))
                .containsExactly("rejectReason REQUIRED");
        assertThat(errors("intake-review", Map.of("intakeDecision", "REJECT", "rejectReason", "不属于")))
                .containsExactly("rejectReason TOO_SHORT");
    }

    private static Map<String, Object> review(String decision, String lastResult) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int taskNo = 1; taskNo <= 13; taskNo++) {
            String result = taskNo == 13 ? lastResult : "QUALIFIED";
            rows.add(Map.of("taskNo", taskNo, "taskReviewResult", result, "taskReviewOpinion", "请写到人"));
        }
        return new HashMap<>(Map.of("taskReviews", rows, "reviewDecision", decision, "reviewOpinionText", TEN));
    }

    @Test
    void only_a_plan_with_13_good_rows_can_be_agreed_to() {
        assertThat(errors("review-plan", review("AGREE", "QUALIFIED"))).isEmpty();
        assertThat(errors("review-plan", review("AGREE", "NEEDS_WORK"))).containsExactly("reviewDecision G2");
        assertThat(errors("review-plan", review("CONSULT", "MISSING"))).isEmpty();
    }

    @Test
    void a_phrase_with_a_gap_is_filled_in_before_it_is_signed() {
        assertThat(errors("decide-plan", Map.of("finalDecision", "FILE", "finalOpinion", "请××部门会签")))
                .contains("finalOpinion RULE");
        assertThat(errors("decide-plan", Map.of("finalDecision", "FILE", "finalOpinion", "请财务部门会签")))
                .doesNotContain("finalOpinion RULE");
    }

    @Test
    void a_return_names_the_places_to_change() {
        Map<String, Object> data = review("RETURN", "NEEDS_WORK");

        assertThat(errors("review-plan", data)).containsExactly("returnedFields REQUIRED");
        data.put("returnedFields", List.of("reform-plan:planTitle"));
        assertThat(errors("review-plan", data)).isEmpty();
        data.put("returnedFields", List.of("reform-plan:caseNo"));
        assertThat(errors("review-plan", data)).containsExactly("returnedFields OPTION");
    }

    @ParameterizedTest(name = "{0}, {1} {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "head-review, headDecision, AGREE, -",
                "head-review, headDecision, CONSULT, headOpinion REQUIRED",
                "decide-plan, finalDecision, FILE, -",
                "secretary-check, secretaryDecision, RETURN, secretaryOpinion REQUIRED",
                "countersign, countersignResult, NO_OBJECTION, -",
                "countersign, countersignResult, WITH_OPINION, countersignOpinion REQUIRED",
                "extension-review, extensionReview, REFUSE, extensionReviewOpinion REQUIRED",
                "extension-decision, extensionDecision, AGREE, -",
                "adjustment-decision, adjustmentDecision, REFUSE, adjustmentOpinion REQUIRED",
                "withdrawal-confirmation, withdrawalDecision, CONFIRM, -",
                "withdrawal-confirmation, withdrawalDecision, DECLINE, withdrawalOpinion REQUIRED",
                "adjustment-confirmation, adjustmentConfirmation, CONFIRM, -",
                "adjustment-confirmation, adjustmentConfirmation, DECLINE, confirmationOpinion REQUIRED",
                "pilot-exit-confirmation, exitConfirmed, DECLINE, declineReason REQUIRED",
                "reconsideration-signature, reconsiderationSigned, DECLINE, declineReason REQUIRED"
            })
    void agreement_may_be_silent_and_refusal_may_not(String form, String key, String choice, String error) {
        assertThat(errors(form, Map.of(key, choice))).isEqualTo(error == null ? List.of() : List.of(error));
    }

    @ParameterizedTest
    @CsvSource({"SYSTEM, false", "POST, false", "LEFT, true", "ANNOUNCED, true"})
    void a_paper_that_is_not_taken_is_left_or_announced_with_a_note(String way, boolean noteWanted) {
        assertThat(errors("document-dispatch", Map.of("sealApplied", true, "deliveryMethod", way))
                        .contains("deliveryNote REQUIRED"))
                .isEqualTo(noteWanted);
    }

    @ParameterizedTest(name = "to {0}: wrong {1}")
    @CsvSource({"2026-12-14, false", "2026-11-30, true", "2026-12-16, true"})
    void an_extension_is_later_but_no_longer_than_half_the_period(String day, boolean wrong) {
        Map<String, Object> data = new HashMap<>();
        data.put("originalDueDate", "2026-11-30");
        data.put("requestedDueDate", day);
        data.put("extensionReason", "理由".repeat(15));
        data.put("progressSoFar", "已完成一半");

        assertThat(Forms.errors("extension-request", Map.of("latestExtensionDate", "2026-12-15"), data))
                .hasSize(wrong ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "RESPONSIBLE_PERSON, '林知远，副秘书长', -",
                "RESPONSIBLE_PERSON, 林知远（副秘书长）, -",
                "RESPONSIBLE_PERSON, 秘书处, afterValue G4",
                "RESPONSIBLE_PERSON, , afterValue REQUIRED",
                "CANCEL, , boardOpinionFile REQUIRED",
                "DUE_DATE, , newDueDate REQUIRED"
            })
    void an_adjustment_says_what_changes(String type, String after, String error) {
        Map<String, Object> data = new HashMap<>(Map.of("adjustmentType", type, "adjustmentReason", "理由".repeat(15)));
        data.put("adjustedTaskNos", List.of("7"));
        data.put("afterValue", after);

        assertThat(Forms.errors(
                        "plan-adjustment", Map.of("approvedTasks", List.of(new Component.Option("7", "议事"))), data))
                .isEqualTo(error == null ? List.of() : List.of(error));
    }
}
