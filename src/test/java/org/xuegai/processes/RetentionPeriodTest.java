package org.xuegai.processes;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How long an archived package is kept. Source: domain D7. */
class RetentionPeriodTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "request-reply, PERMANENT",
        "charter-revision, PERMANENT",
        "term-election, PERMANENT",
        "pilot-list, PERMANENT",
        "acceptance, PERMANENT",
        "disqualification, PERMANENT",
        "reform-plan, Y30",
        "pilot-agreement, Y30",
        "expert-opinion, Y30",
        "rectification, Y30",
        "complaint, Y30",
        "notice-receipt, Y10",
        "reminder, Y10",
        "meeting-notice, Y10"
    })
    void each_kind_of_record_has_its_period(String recordType, String period) {
        assertThat(Tables.single("retention-period", Map.of("recordType", recordType)))
                .isEqualTo(period);
    }

    @Test
    void an_unknown_kind_is_left_to_a_person() {
        assertThat(Tables.single("retention-period", Map.of("recordType", "else")))
                .isNull();
    }
}
