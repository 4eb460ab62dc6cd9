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
        "acceptance-result, PERMANENT",
        "certificate, PERMANENT",
        "disqualification, PERMANENT",
        "reform-plan, Y30",
        "pilot-application, Y30",
        "pilot-agreement, Y30",
        "site-inspection, Y30",
        "group-opinion, Y30",
        "expert-opinion, Y30",
        "rectification, Y30",
        "objection, Y30",
        "complaint, Y30",
        "notice-receipt, Y10",
        "receipt, Y10",
        "correction-notice, Y10",
        "refusal-notice, Y10",
        "inspection-notice, Y10",
        "batch-notice, Y10",
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
