package org.xuegai.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.platform.XuegaiClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Source: D6. */
@DeadlineSlice
class DeadlineRulesTest {

    @Autowired
    DeadlineRules rules;

    @Autowired
    RuleParameters parameters;

    @Autowired
    StepDeadlines stepDeadlines;

    @Autowired
    XuegaiClock clock;

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "intake, 5, 2, 1, 0",
        "correction, 10, 5, 2, 0",
        "correctionGrace, 15, 5, 2, 0",
        "countersign, 3, 1, 0, 0",
        "headReview, 2, 1, 0, 0",
        "decision, 3, 1, 0, 0",
        "issue, 3, 1, 0, 0",
        "publicity, 5, , , 0",
        "objectionCheck, 10, 5, 2, 10",
        "objectionReply, 15, 5, 2, 0",
        "archive, 20, 5, 0, 0",
        "review, 10, 3, 1, 0",
        "promise, 20, 5, 2, 10"
    })
    void a_reform_plan_has_its_deadlines(String step, int days, Integer yellow, Integer red, int extension) {
        DeadlineRule rule = rules.rule("reform-plan", step).orElseThrow();

        assertThat(rule.days()).isEqualTo(days);
        assertThat(rule.workingDays()).isTrue();
        assertThat(rule.yellow()).isEqualTo(yellow);
        assertThat(rule.red()).isEqualTo(red);
        assertThat(rule.extensionDays()).isEqualTo(extension);
    }

    @Test
    void a_step_of_one_case_type_is_unknown_to_another() {
        assertThat(rules.rule("pilot-application", "review")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "reform-plan,          review,           2026-11-12, 2026-11-26",
        "reform-plan,          batch,            2026-12-31, 2026-12-31",
        "branch-filing,        report,           2026-09-01, 2026-10-08",
        "branch-filing,        report,           2026-10-06, 2026-11-05",
        "misconduct-complaint, investigation,    2026-04-02, 2026-10-08",
        "site-inspection,      inspectionNotice, 2026-11-25, 2026-11-18",
        "term-election,        electionPlan,     2026-12-06, 2026-06-05",
        "annual-review,        materials,        2026-01-05, 2026-03-31",
        "annual-review,        registrationFiling, 2026-01-05, 2026-06-01"
    })
    void each_kind_of_period_ends_on_its_day_and_never_on_a_rest_day(
            String caseType, String step, LocalDate begin, LocalDate due) {
        assertThat(rules.due(rules.rule(caseType, step).orElseThrow(), begin)).isEqualTo(new DueDate(due, false));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, GREEN",
        "2026-11-27, GREEN",
        "2026-11-26, YELLOW",
        "2026-11-25, YELLOW",
        "2026-11-24, RED",
        "2026-11-23, RED",
        "2026-11-20, OVERDUE"
    })
    void the_limits_of_a_light_belong_to_it(LocalDate due, Light light) {
        clock.travelTo(LocalDateTime.of(2026, 11, 23, 9, 0));

        assertThat(rules.light(rules.rule("reform-plan", "review").orElseThrow(), due))
                .isEqualTo(light);
    }

    @Test
    void on_the_saturday_after_a_friday_deadline_it_is_past_although_no_working_day_has_gone_by() {
        clock.travelTo(LocalDateTime.of(2026, 11, 21, 9, 0));
        DeadlineRule review = rules.rule("reform-plan", "review").orElseThrow();

        assertThat(rules.light(review, LocalDate.of(2026, 11, 20))).isEqualTo(Light.OVERDUE);
        assertThat(rules.remaining(review, LocalDate.of(2026, 11, 20))).isZero();
    }

    @Test
    void a_step_without_limits_stays_green_until_it_is_past() {
        clock.travelTo(LocalDateTime.of(2026, 11, 23, 9, 0));

        assertThat(rules.light(rules.rule("all", "publicity").orElseThrow(), LocalDate.of(2026, 11, 23)))
                .isEqualTo(Light.GREEN);
    }

    @Test
    void a_timer_fires_when_the_last_day_is_over() {
        clock.travelTo(LocalDateTime.of(2026, 9, 24, 15, 0));

        assertThat(stepDeadlines.dueDate("GGFA-2026-0001", "intake")).isEqualTo("2026-10-10T00:00:00+08:00");
    }

    @Test
    void a_timer_that_is_set_anew_counts_from_the_day_on_which_its_step_began() {
        clock.travelTo(LocalDateTime.of(2026, 9, 28, 15, 0));

        stepDeadlines.countedFrom(
                LocalDate.of(2026, 9, 24), () -> assertThat(stepDeadlines.dueDate("GGFA-2026-0001", "intake"))
                        .isEqualTo("2026-10-10T00:00:00+08:00"));
        assertThat(stepDeadlines.dueDate("GGFA-2026-0001", "intake")).isEqualTo("2026-10-11T00:00:00+08:00");
    }

    @Test
    void a_timer_of_an_unknown_step_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> stepDeadlines.dueDate("GGFA-2026-0001", "lunch"));
    }

    @Test
    void thresholds_are_read_from_the_table() {
        assertThat(parameters.integer("youngMaxAge")).isEqualTo(45);
        assertThat(parameters.decimal("delegateFrontlineMin")).isEqualByComparingTo("0.5");
        assertThat(parameters.integers("coreStandards")).isEqualTo(List.of(1, 5, 9));
        assertThatIllegalArgumentException().isThrownBy(() -> parameters.integer("nothing"));
    }
}
