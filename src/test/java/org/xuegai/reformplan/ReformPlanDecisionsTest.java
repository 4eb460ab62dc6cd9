package org.xuegai.reformplan;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuegai.casework.engine.Finding;
import org.xuegai.form.FormAdvice.Level;

import static org.assertj.core.api.Assertions.assertThat;

class ReformPlanDecisionsTest {

    private final ReformPlanDecisions decisions = Tables.decisions();

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource({"80, 62", "100, 75", "60, 45", "4, 3"})
    void three_quarters_of_the_board_from_the_front_line_are_enough(long board, long frontline) {
        assertThat(rules(board(board, frontline))).containsExactly("D1-0");
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource({"100, 74, 1", "50, 37, 1", "80, 0, 60"})
    void fewer_than_three_quarters_block_and_the_message_counts_the_people_missing(
            long board, long frontline, long missing) {
        Finding finding = only(decisions.composition(board(board, frontline)), "D1-1");

        assertThat(finding.level()).isEqualTo(Level.BLOCK);
        assertThat(finding.field()).isEqualTo("boardFrontlineCount");
        assertThat(finding.message()).contains("3/4", "还差 " + missing + " 人");
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource({"27, 18", "30, 20", "24, 16", "3, 2"})
    void two_thirds_of_the_standing_board_are_enough(long standing, long frontline) {
        assertThat(rules(standing(standing, frontline))).containsExactly("D1-0");
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource({"30, 19", "16, 10", "3, 1"})
    void fewer_than_two_thirds_of_the_standing_board_block(long standing, long frontline) {
        Finding finding = only(decisions.composition(standing(standing, frontline)), "D1-2");

        assertThat(finding.level()).isEqualTo(Level.BLOCK);
        assertThat(finding.message()).contains("还差 1 人");
    }

    @Test
    void a_society_without_a_standing_board_is_not_asked_for_one() {
        assertThat(rules(standing(0, 0))).containsExactly("D1-0");
    }

    @Test
    void twenty_six_young_leaders_of_eighty_must_be_explained() {
        Finding finding = only(decisions.composition(young(26, 80)), "D1-3");

        assertThat(finding.level()).isEqualTo(Level.EXPLAIN);
        assertThat(finding.message()).contains("27 人", "也可以报送");
    }

    @Test
    void one_third_of_young_leaders_needs_no_explanation() {
        assertThat(rules(young(15, 45))).containsExactly("D1-0");
    }

    @Test
    void a_share_of_young_leaders_below_that_of_the_last_term_must_be_explained() {
        var composition = new Composition(90L, 72L, 0L, 0L, 30L, 90L, new Composition.Before(31L, 90L));

        assertThat(only(decisions.composition(composition), "D1-4").level()).isEqualTo(Level.EXPLAIN);
    }

    @Test
    void a_standing_board_above_a_third_of_the_board_must_be_explained() {
        var composition = new Composition(90L, 72L, 31L, 31L, 30L, 90L, new Composition.Before(null, null));

        assertThat(only(decisions.composition(composition), "D1-8").level()).isEqualTo(Level.EXPLAIN);
    }

    @Test
    void what_has_not_been_filled_in_breaks_no_rule() {
        var empty = new Composition(null, null, null, null, null, null, new Composition.Before(null, null));

        assertThat(decisions.composition(empty)).allMatch(finding -> finding.level() == Level.PASS);
    }

    @Test
    void the_goal_is_the_least_number_that_the_table_accepts() {
        Composition now = board(50, 37);

        assertThat(decisions.leastKeeping("D1-1", 50, now::withBoardFrontline)).isEqualTo(38);
        assertThat(decisions.leastKeeping("D1-2", 16, standing(16, 10)::withStandingBoardFrontline))
                .isEqualTo(11);
        assertThat(decisions.leastKeeping("D1-3", 50, young(12, 50)::withYoung)).isEqualTo(17);
    }

    @ParameterizedTest(name = "{1} of {0} present, {2} in favour")
    @CsvSource({"27, 18, 12, D9-0", "27, 17, 17, D9-1", "30, 30, 20, D9-0", "30, 30, 19, D9-2"})
    void a_board_meeting_needs_two_thirds_present_and_two_thirds_of_those_in_favour(
            long expected, long present, long inFavour, String rule) {
        assertThat(decisions.meeting(meeting("BOARD", expected, present, inFavour)))
                .extracting(Finding::ruleNo)
                .containsExactly(rule);
    }

    @ParameterizedTest(name = "{1} of {0} in favour")
    @CsvSource({"100, 51, D9-0", "100, 50, D9-3"})
    void a_members_congress_needs_more_than_half_in_favour(long present, long inFavour, String rule) {
        assertThat(decisions.meeting(meeting("MEMBER_CONGRESS", present, present, inFavour)))
                .extracting(Finding::ruleNo)
                .containsExactly(rule);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 5, 6, 7, 8, 9, 11, 12, 13})
    void a_mandatory_task_cannot_be_not_applicable(int taskNo) {
        assertThat(task(taskNo, "NOT_APPLICABLE", null, false, Level.PASS))
                .extracting(Finding::ruleNo)
                .containsExactly("D10-1");
    }

    @Test
    void a_society_without_means_for_a_supervisor_may_leave_task_three_out() {
        assertThat(task(3, "NOT_APPLICABLE", null, true, Level.PASS)).isEmpty();
    }

    @Test
    void task_ten_binds_pilot_societies_only() {
        assertThat(task(10, "NOT_APPLICABLE", null, false, Level.PASS)).isEmpty();
        assertThat(task(10, "NOT_APPLICABLE", null, true, Level.PASS))
                .extracting(Finding::ruleNo)
                .containsExactly("D10-2");
    }

    @Test
    void three_hundred_members_are_not_more_than_three_hundred() {
        assertThat(task(12, "APPLICABLE", "300", false, Level.PASS))
                .extracting(Finding::field)
                .containsExactly("targetValue");
        assertThat(task(12, "APPLICABLE", "301", false, Level.PASS)).isEmpty();
    }

    @Test
    void the_composition_is_not_done_while_it_is_blocked() {
        assertThat(task(5, "DONE", null, false, Level.BLOCK))
                .extracting(Finding::ruleNo)
                .containsExactly("D10-5");
        assertThat(task(5, "DONE", null, false, Level.EXPLAIN)).isEmpty();
    }

    private List<Finding> task(int taskNo, String applicability, String target, boolean pilot, Level composition) {
        Map<String, Object> row = new HashMap<>();
        row.put("taskNo", taskNo);
        row.put("taskApplicability", applicability);
        row.put("targetValue", target);
        return decisions.task(row, pilot, BigDecimal.valueOf(368), composition);
    }

    private static Map<String, Object> meeting(String type, long expected, long present, long inFavour) {
        return Map.of(
                "meetingType", type,
                "meetingMode", "ON_SITE",
                "expectedCount", expected,
                "presentCount", present,
                "approveCount", inFavour);
    }

    private List<String> rules(Composition composition) {
        return decisions.composition(composition).stream().map(Finding::ruleNo).toList();
    }

    private static Finding only(List<Finding> findings, String ruleNo) {
        assertThat(findings).extracting(Finding::ruleNo).containsExactly(ruleNo);
        return findings.get(0);
    }

    private static Composition board(long board, long frontline) {
        return new Composition(board, frontline, 0L, null, board, board, new Composition.Before(null, null));
    }

    private static Composition standing(long standing, long frontline) {
        return new Composition(100L, 75L, standing, frontline, 50L, 100L, new Composition.Before(null, null));
    }

    private static Composition young(long young, long leaders) {
        return new Composition(100L, 75L, 0L, null, young, leaders, new Composition.Before(null, null));
    }
}
