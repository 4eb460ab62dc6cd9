package org.xuegai.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Source: 4.5 and D6 clock rules 1, 2, 7. */
@DeadlineSlice
class WorkingDayCalendarTest {

    @Autowired
    WorkingDayCalendar calendar;

    /**
     * The vectors of 4.5. The last one stands there as 2027-01-07, which counts 1 January 2027 (a Friday) as a
     * working day; clock rule 7 rests on 1 January, so the fifth working day is the 8th.
     */
    @ParameterizedTest
    @CsvSource({
        "2026-02-11, 10, 2026-03-03, false",
        "2026-02-12,  5, 2026-02-26, false",
        "2026-02-13,  1, 2026-02-14, false",
        "2026-04-30,  5, 2026-05-11, false",
        "2026-06-18,  1, 2026-06-22, false",
        "2026-09-18,  5, 2026-09-24, false",
        "2026-09-24,  5, 2026-10-09, false",
        "2026-09-29, 20, 2026-11-02, false",
        "2026-10-09,  1, 2026-10-10, false",
        "2026-11-18,  7, 2026-11-27, false",
        "2026-11-02, 30, 2026-12-14, false",
        "2026-12-31,  5, 2027-01-08, true"
    })
    void the_start_day_does_not_count_and_made_up_days_do(
            LocalDate start, int days, LocalDate due, boolean provisional) {
        assertThat(calendar.addWorkingDays(start, days)).isEqualTo(new DueDate(due, provisional));
    }

    @ParameterizedTest
    @CsvSource({
        "JANUARY, 21", "FEBRUARY, 16", "MARCH, 22", "APRIL, 21", "MAY, 19", "JUNE, 21",
        "JULY, 23", "AUGUST, 21", "SEPTEMBER, 22", "OCTOBER, 18", "NOVEMBER, 21", "DECEMBER, 23"
    })
    void every_month_of_2026_has_its_working_days(Month month, int days) {
        YearMonth of2026 = YearMonth.of(2026, month);

        assertThat(calendar.workingDaysBetween(of2026.atDay(1).minusDays(1), of2026.atEndOfMonth()))
                .isEqualTo(days);
    }

    @Test
    void the_year_2026_has_248_working_days() {
        assertThat(calendar.workingDaysBetween(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31)))
                .isEqualTo(248);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23,  0",
        "2026-11-23, 2026-11-26,  3",
        "2026-11-23, 2026-11-20, -1",
        "2026-11-21, 2026-11-20,  0",
        "2026-11-20, 2026-11-22,  0"
    })
    void days_between_count_the_last_day_and_turn_negative_when_past(LocalDate from, LocalDate to, int days) {
        assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, 5, 2026-11-18",
        "2026-11-29, 1, 2026-11-26",
        "2026-11-29, 0, 2026-11-27",
        "2026-10-08, 1, 2026-09-30"
    })
    void a_notice_ahead_of_an_event_leaves_that_many_working_days(LocalDate event, int days, LocalDate latest) {
        assertThat(calendar.subtractWorkingDays(event, days).date()).isEqualTo(latest);
        assertThat(calendar.workingDaysBetween(latest, event)).isGreaterThanOrEqualTo(days);
    }

    @Test
    void beyond_the_loaded_years_weekends_and_new_year_rest() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 2))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 4))).isTrue();
        assertThat(calendar.isProvisional(LocalDate.of(2027, 1, 4))).isTrue();
        assertThat(calendar.isProvisional(LocalDate.of(2026, 12, 31))).isFalse();
    }

    @Test
    void a_negative_number_of_days_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.addWorkingDays(LocalDate.of(2026, 1, 5), -1));
    }
}
