package org.xuegai.tracking;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuarterTest {

    private static TaskTracking owing(String period) {
        return TaskTracking.opened(
                "RWJD-2026-0001", "GGFA-2026-0001", 1, LocalDate.of(2026, 11, 1), Quarter.parse(period));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026Q1, 2026-03-31",
        "2026-03-31, 2026Q1, 2026-03-31",
        "2026-04-01, 2026Q2, 2026-06-30",
        "2026-12-31, 2026Q4, 2026-12-31"
    })
    void a_quarter_has_three_months(LocalDate day, String quarter, LocalDate end) {
        assertThat(Quarter.of(day)).hasToString(quarter);
        assertThat(Quarter.parse(quarter).end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2026Q4, 2026-12-20, 2026Q4, 2027Q1",
        "2027Q1, 2026-12-28, 2026Q4, 2027Q1",
        "2026Q4, 2027-01-05, 2026Q4, 2027Q1",
        "2026Q4, 2027-08-02, 2026Q4, 2027Q3"
    })
    void a_report_is_about_what_is_owed_and_an_early_one_settles_nothing(
            String owed, LocalDate day, String period, String owedAfterwards) {
        assertThat(owing(owed).periodOn(day)).hasToString(period);
        assertThat(owing(owed).reported(day).duePeriod()).isEqualTo(owedAfterwards);
    }

    @Test
    void a_society_is_silent_when_two_quarters_have_ended_without_a_report() {
        assertThat(owing("2026Q4").isSilentFor(2, LocalDate.of(2027, 3, 31))).isFalse();
        assertThat(owing("2026Q4").isSilentFor(2, LocalDate.of(2027, 4, 1))).isTrue();
    }
}
