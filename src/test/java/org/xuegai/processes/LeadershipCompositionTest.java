package org.xuegai.processes;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Boundaries of the composition of a society's leading bodies. Source: domain D1. */
class LeadershipCompositionTest {

    private static final String TABLE = "leadership-composition";

    /** A board in which everything is as it should be. */
    private static Map<String, Object> sound() {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("boardCount", 90);
        inputs.put("boardFrontlineCount", 90);
        inputs.put("standingBoardCount", 30);
        inputs.put("standingBoardFrontlineCount", 30);
        inputs.put("youngLeaderCount", 30);
        inputs.put("delegateFrontlineMin", new BigDecimal("0.5"));
        return inputs;
    }

    private static List<String> ruleNos(Map<String, Object> changes) {
        Map<String, Object> inputs = sound();
        inputs.putAll(changes);
        return Tables.ruleNos(TABLE, inputs);
    }

    @Test
    void a_sound_board_passes() {
        assertThat(Tables.rows(TABLE, sound())).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("ruleNo", "D1-0")
                .containsEntry("level", "PASS"));
    }

    @Test
    void what_a_plan_does_not_tell_fires_no_rule() {
        Map<String, Object> inputs = new HashMap<>();
        for (String name : List.of(
                "boardCount",
                "boardFrontlineCount",
                "standingBoardCount",
                "standingBoardFrontlineCount",
                "youngLeaderCount",
                "leadershipCount",
                "youngLeaderCountPrevious",
                "leadershipCountPrevious",
                "candidates",
                "supervisors",
                "delegateCount",
                "delegateFrontlineCount",
                "delegateFrontlineMin")) {
            inputs.put(name, null);
        }

        assertThat(Tables.ruleNos(TABLE, inputs)).containsExactly("D1-0");
        assertThat(Tables.ruleNos(TABLE, Map.of())).containsExactly("D1-0");
    }

    @ParameterizedTest(name = "{1} of {0} on the front line: blocked {2}")
    @CsvSource({"80, 62, false", "100, 75, false", "100, 74, true", "50, 37, true", "50, 38, false", "60, 45, false"})
    void three_quarters_of_the_board_work_on_the_front_line(int board, int frontline, boolean blocked) {
        var ruleNos = ruleNos(Map.of("boardCount", board, "boardFrontlineCount", frontline, "standingBoardCount", 0));

        assertThat(ruleNos.contains("D1-1")).isEqualTo(blocked);
    }

    @ParameterizedTest(name = "{1} of {0} on the front line: blocked {2}")
    @CsvSource({"27, 18, false", "30, 19, true", "30, 20, false", "24, 16, false", "16, 10, true", "19, 13, false"})
    void two_thirds_of_the_standing_board_work_on_the_front_line(int standing, int frontline, boolean blocked) {
        var ruleNos = ruleNos(Map.of("standingBoardCount", standing, "standingBoardFrontlineCount", frontline));

        assertThat(ruleNos.contains("D1-2")).isEqualTo(blocked);
    }

    @Test
    void a_society_without_a_standing_board_is_not_asked_for_its_share() {
        assertThat(ruleNos(Map.of("standingBoardCount", 0, "standingBoardFrontlineCount", 0)))
                .containsExactly("D1-0");
    }

    @ParameterizedTest(name = "{1} young of {0}: explain {2}")
    @CsvSource({"80, 26, true", "80, 27, false", "45, 15, false", "60, 21, false", "50, 12, true"})
    void less_than_a_third_of_young_leaders_wants_an_explanation(int board, int young, boolean explain) {
        var ruleNos = ruleNos(Map.of(
                "boardCount", board, "boardFrontlineCount", board, "standingBoardCount", 0, "youngLeaderCount", young));

        assertThat(ruleNos.contains("D1-3")).isEqualTo(explain);
    }

    @Test
    void young_leaders_are_counted_among_all_leaders_where_their_number_is_given() {
        assertThat(ruleNos(Map.of("youngLeaderCount", 30, "leadershipCount", 90)))
                .doesNotContain("D1-3");
        assertThat(ruleNos(Map.of("youngLeaderCount", 30, "leadershipCount", 91)))
                .contains("D1-3");
    }

    @ParameterizedTest(name = "{0} of 90 now, {1} of {2} before: explain {3}")
    @CsvSource({"30, 30, 90, false", "30, 31, 90, true", "36, 40, 100, false", "36, 41, 100, true"})
    void a_falling_share_of_young_leaders_wants_an_explanation(int young, int before, int all, boolean explain) {
        var ruleNos = ruleNos(
                Map.of("youngLeaderCount", young, "youngLeaderCountPrevious", before, "leadershipCountPrevious", all));

        assertThat(ruleNos.contains("D1-4")).isEqualTo(explain);
    }

    @Test
    void a_leading_cadre_needs_the_approval_of_the_second_post() {
        assertThat(ruleNos(Map.of("candidates", List.of(cadre(false))))).containsExactly("D1-5");
        assertThat(ruleNos(Map.of("candidates", List.of(cadre(true))))).containsExactly("D1-0");
    }

    private static Map<String, Object> cadre(boolean approved) {
        return Map.of("leadingCadre", true, "concurrentPostApproved", approved);
    }

    @ParameterizedTest(name = "age {0}, {1} terms, other post {2}, paid {3}: blocked {4}")
    @CsvSource({
        "70, 1, false, false, false",
        "71, 1, false, false, true",
        "65, 2, false, false, true",
        "65, 0, true, false, true",
        "65, 0, false, true, true"
    })
    void a_retired_cadre_is_bound_to_age_terms_and_one_unpaid_post(
            int age, int terms, boolean otherPost, boolean paid, boolean blocked) {
        Map<String, Object> candidate = Map.of(
                "retiredCadre",
                true,
                "age",
                age,
                "termsServed",
                terms,
                "otherSocietyPost",
                otherPost,
                "receivesPay",
                paid);

        assertThat(ruleNos(Map.of("candidates", List.of(candidate))).contains("D1-6"))
                .isEqualTo(blocked);
    }

    @ParameterizedTest(name = "{1} of {0} delegates: explain {2}")
    @CsvSource({"100, 50, false", "100, 49, true"})
    void delegates_come_mainly_from_the_front_line(int delegates, int frontline, boolean explain) {
        var ruleNos = ruleNos(Map.of("delegateCount", delegates, "delegateFrontlineCount", frontline));

        assertThat(ruleNos.contains("D1-7")).isEqualTo(explain);
    }

    @ParameterizedTest(name = "{0} of 90: explain {1}")
    @CsvSource({"30, false", "31, true"})
    void a_standing_board_is_no_more_than_a_third_of_the_board(int standing, boolean explain) {
        var ruleNos = ruleNos(Map.of("standingBoardCount", standing, "standingBoardFrontlineCount", standing));

        assertThat(ruleNos.contains("D1-8")).isEqualTo(explain);
    }

    @Test
    void a_supervisor_holds_neither_a_seat_nor_the_purse() {
        assertThat(ruleNos(Map.of("supervisors", List.of(Map.of("boardMember", true)))))
                .containsExactly("D1-9");
        assertThat(ruleNos(Map.of("supervisors", List.of(Map.of("financeOfficer", true)))))
                .containsExactly("D1-9");
        assertThat(ruleNos(Map.of("supervisors", List.of(Map.of("boardMember", false, "financeOfficer", false)))))
                .containsExactly("D1-0");
    }

    @Test
    void a_finding_names_its_field_and_counts_the_people_that_are_missing() {
        Map<String, Object> inputs = sound();
        inputs.putAll(Map.of("boardCount", 50, "boardFrontlineCount", 37, "standingBoardCount", 0));

        assertThat(Tables.row(TABLE, "D1-1", inputs))
                .containsEntry("level", "BLOCK")
                .containsEntry("field", "boardFrontlineCount")
                .containsEntry("message", "理事会成员中基层一线科技工作者不足3/4：50 人中至少要有 38 人，现在 37 人，还差 1 人。");
    }
}
