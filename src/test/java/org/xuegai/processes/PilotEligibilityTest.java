package org.xuegai.processes;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may become a pilot. Source: D2. */
class PilotEligibilityTest {

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "registrationCovers, false, D2-1",
        "lastAnnualCheckResult, UNQUALIFIED, D2-2",
        "lastAnnualCheckResult, NOT_ATTENDED, D2-2",
        "seriousCredit, true, D2-3",
        "beingReorganized, true, D2-4",
        "boardPassed, false, D2-5",
        "barred, true, D2-6"
    })
    void what_keeps_a_society_out_counts_more_than_any_readiness(String name, String value, String ruleNo) {
        Map<String, Object> facts = facts(8, true);
        facts.put(name, "true".equals(value) ? true : "false".equals(value) ? false : value);

        assertFinding(facts, ruleNo, "INELIGIBLE");
    }

    @ParameterizedTest(name = "{0} points, gaps planned {1}: {3} by {2}")
    @CsvSource({
        "8, true, D2-7, ELIGIBLE",
        "6, false, D2-7, ELIGIBLE",
        "5, true, D2-8, CONDITIONAL",
        "5, false, D2-9, INELIGIBLE",
        "3, true, D2-8, CONDITIONAL",
        "2, true, D2-9, INELIGIBLE",
        "0, false, D2-9, INELIGIBLE"
    })
    void readiness_decides_the_rest(int score, boolean planned, String ruleNo, String eligibility) {
        assertFinding(facts(score, planned), ruleNo, eligibility);
    }

    @ParameterizedTest
    @CsvSource({"QUALIFIED", "BASIC"})
    void a_passed_annual_check_does_not_stand_in_the_way(String result) {
        Map<String, Object> facts = facts(6, true);
        facts.put("lastAnnualCheckResult", result);

        assertFinding(facts, "D2-7", "ELIGIBLE");
    }

    @Test
    void the_first_row_that_holds_is_the_one_that_is_told() {
        Map<String, Object> facts = facts(0, false);
        facts.put("registrationCovers", false);
        facts.put("barred", true);

        assertFinding(facts, "D2-1", "INELIGIBLE");
    }

    @ParameterizedTest(name = "{0} recommend, {1} reserve of {2}: {4} by {3}")
    @CsvSource({
        "2, 0, 3, P2-6a, RECOMMEND",
        "1, 1, 3, P2-6b, RESERVE",
        "1, 0, 3, P2-6c, NOT_RECOMMEND",
        "0, 2, 3, P2-6b, RESERVE",
        "3, 0, 5, P2-6b, RESERVE",
        "4, 0, 6, P2-6a, RECOMMEND",
        "1, 1, 4, P2-6c, NOT_RECOMMEND",
        "0, 0, 0, P2-6c, NOT_RECOMMEND"
    })
    void two_thirds_of_those_attending_recommend(
            int recommend, int reserve, int attending, String ruleNo, String conclusion) {
        Map<String, Object> votes =
                Map.of("recommendCount", recommend, "reserveCount", reserve, "attendeeCount", attending);

        assertThat(Tables.rows("pilot-recommendation", votes)).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("ruleNo", ruleNo).containsEntry("recommendation", conclusion);
        });
    }

    private static void assertFinding(Map<String, Object> facts, String ruleNo, String eligibility) {
        assertThat(Tables.rows("pilot-eligibility", facts)).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("ruleNo", ruleNo).containsEntry("eligibility", eligibility);
            assertThat((String) row.get("message")).isNotBlank();
        });
    }

    private static Map<String, Object> facts(int score, boolean planned) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("registrationCovers", true);
        facts.put("lastAnnualCheckResult", "QUALIFIED");
        facts.put("seriousCredit", false);
        facts.put("beingReorganized", false);
        facts.put("boardPassed", true);
        facts.put("barred", false);
        facts.put("readinessScore", score);
        facts.put("gapsPlanned", planned);
        facts.put("readinessPass", 6);
        facts.put("readinessMin", 3);
        return facts;
    }
}
