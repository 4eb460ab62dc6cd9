package org.xuegai.processes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Boundaries of a meeting's quorum and vote. Source: domain D9. */
class MeetingValidityTest {

    private static List<String> ruleNos(String type, String subject, int expected, int present, int approve) {
        return Tables.ruleNos(
                "meeting-validity",
                Map.of(
                        "meetingType", type,
                        "meetingMode", "ON_SITE",
                        "resolutionSubject", subject,
                        "expectedCount", expected,
                        "presentCount", present,
                        "approveCount", approve));
    }

    @ParameterizedTest(name = "{1} of {0} present: {2}")
    @CsvSource({"30, 20, D9-0", "30, 19, D9-1", "80, 54, D9-0", "80, 53, D9-1", "1, 1, D9-0"})
    void two_thirds_must_be_present(int expected, int present, String ruleNo) {
        assertThat(ruleNos("BOARD", "ORDINARY", expected, present, present)).containsExactly(ruleNo);
    }

    @ParameterizedTest(name = "{0}: {2} votes of {1} present: {3}")
    @CsvSource({
        "BOARD, 30, 20, D9-0",
        "BOARD, 30, 19, D9-2",
        "STANDING_BOARD, 21, 14, D9-0",
        "STANDING_BOARD, 21, 13, D9-2",
        "PRESIDENT_MEETING, 3, 1, D9-2"
    })
    void a_board_decides_by_two_thirds_of_those_present(String type, int present, int approve, String ruleNo) {
        assertThat(ruleNos(type, "ORDINARY", present, present, approve)).containsExactly(ruleNo);
    }

    @ParameterizedTest(name = "{0}: {1} votes of 120: {2}")
    @CsvSource({"ORDINARY, 61, D9-0", "ORDINARY, 60, D9-3", "CHARTER, 80, D9-0", "CHARTER, 79, D9-4"})
    void a_congress_decides_by_half_and_on_the_charter_by_two_thirds(String subject, int approve, String ruleNo) {
        assertThat(ruleNos("MEMBER_CONGRESS", subject, 150, 120, approve)).containsExactly(ruleNo);
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource({
        "ELECTION, CORRESPONDENCE, D9-5",
        "CHARTER, CORRESPONDENCE, D9-5",
        "ORDINARY, CORRESPONDENCE, D9-0",
        "ELECTION, VIDEO, D9-0"
    })
    void elections_and_charters_are_not_voted_on_by_letter_alone(String subject, String mode, String ruleNo) {
        Map<String, Object> inputs = new HashMap<>(Map.of("expectedCount", 9, "presentCount", 9, "approveCount", 9));
        inputs.putAll(Map.of("meetingType", "BOARD", "meetingMode", mode, "resolutionSubject", subject));

        assertThat(Tables.ruleNos("meeting-validity", inputs)).containsExactly(ruleNo);
    }

    @Test
    void an_unfinished_form_fires_no_rule() {
        assertThat(Tables.ruleNos("meeting-validity", Map.of())).containsExactly("D9-0");
    }
}
