package org.xuegai.deadline;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.xuegai.platform.XuegaiClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Source: D6 clock rules 1, 4, 6, 7. */
@DeadlineSlice
class PromiseClocksTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    PromiseClocks clocks;

    @Autowired
    PromiseClockRows rows;

    @Autowired
    XuegaiClock clock;

    private final String caseNo = "GGFA-2026-" + NUMBER.incrementAndGet();

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    void twenty_working_days_are_promised_from_the_day_after_acceptance() {
        startOn("2026-09-28");

        assertThat(promise().totalDays()).isEqualTo(20);
        assertThat(promise().usedDays()).isZero();
        assertThat(promise().due()).isEqualTo(new DueDate(LocalDate.of(2026, 10, 30), false));
        assertThat(promise().light()).isEqualTo(Light.GREEN);
    }

    @Test
    void paused_days_do_not_count_and_the_rest_is_used_afterwards() {
        startOn("2026-11-02");
        on("2026-11-06");
        clocks.pause(caseNo, "等学会修改");

        on("2026-11-13");
        assertThat(promise().usedDays()).isEqualTo(4);
        assertThat(promise().remainingDays()).isEqualTo(16);
        assertThat(promise().light()).isEqualTo(Light.PAUSED);
        assertThat(promise().due().date()).isEqualTo("2026-12-07");

        clocks.resume(caseNo);
        on("2026-11-16");
        assertThat(promise().usedDays()).isEqualTo(5);
        assertThat(promise().due().date()).isEqualTo("2026-12-07");
        assertThat(promise().pauses())
                .containsExactly(
                        new PromiseClocks.Pause(LocalDate.of(2026, 11, 6), LocalDate.of(2026, 11, 13), "等学会修改"));
    }

    @Test
    void a_pause_ended_on_its_own_day_changes_nothing() {
        startOn("2026-11-02");
        on("2026-11-06");
        clocks.pause(caseNo, "等学会修改");
        clocks.resume(caseNo);

        on("2026-11-09");
        assertThat(promise().usedDays()).isEqualTo(5);
    }

    @Test
    void another_reason_replaces_the_one_before_without_a_gap() {
        startOn("2026-11-02");
        on("2026-11-06");
        clocks.pause(caseNo, "等学会修改");
        clocks.pause(caseNo, "等学会修改");
        on("2026-11-10");
        clocks.pause(caseNo, "已中止");

        on("2026-11-12");
        assertThat(promise().usedDays()).isEqualTo(4);
        assertThat(promise().pauses()).extracting(PromiseClocks.Pause::reason).containsExactly("等学会修改", "已中止");
    }

    @Test
    void the_light_turns_yellow_red_and_overdue() {
        startOn("2026-09-28");

        assertThat(lightOn("2026-10-22")).isEqualTo(Light.GREEN);
        assertThat(lightOn("2026-10-23")).isEqualTo(Light.YELLOW);
        assertThat(lightOn("2026-10-27")).isEqualTo(Light.YELLOW);
        assertThat(lightOn("2026-10-28")).isEqualTo(Light.RED);
        assertThat(lightOn("2026-10-30")).isEqualTo(Light.RED);
        assertThat(lightOn("2026-10-31")).isEqualTo(Light.OVERDUE);
        on("2026-11-03");
        assertThat(promise().remainingDays()).isEqualTo(-2);
        assertThat(promise().due().date()).isEqualTo("2026-10-30");
    }

    @Test
    void an_extension_adds_days() {
        startOn("2026-09-28");
        clocks.extend(caseNo, 10);

        assertThat(promise().totalDays()).isEqualTo(30);
        assertThat(promise().due().date()).isEqualTo("2026-11-13");
    }

    @Test
    void a_stopped_clock_keeps_what_was_used() {
        startOn("2026-09-28");
        on("2026-10-09");
        clocks.stop(caseNo);
        on("2026-12-31");
        clocks.pause(caseNo, "太晚");

        assertThat(promise().stopped()).isTrue();
        assertThat(promise().usedDays()).isEqualTo(4);
        assertThat(promise().light()).isEqualTo(Light.NONE);
        assertThat(promise().pauses()).isEmpty();
    }

    @Test
    void starting_twice_keeps_the_first_day() {
        startOn("2026-09-28");
        startOn("2026-10-20");

        assertThat(promise().due().date()).isEqualTo("2026-10-30");
    }

    @Test
    void nothing_is_promised_where_there_is_no_rule() {
        on("2026-09-28");
        clocks.start(caseNo, "branch-filing");

        assertThat(clocks.of(caseNo)).isEmpty();
    }

    @Test
    void a_promise_into_an_unloaded_year_is_provisional() {
        startOn("2026-12-21");

        assertThat(promise().due().provisional()).isTrue();
    }

    @Test
    void of_two_changes_at_the_same_moment_one_is_refused() {
        startOn("2026-09-28");
        PromiseClock first = rows.findById(caseNo).orElseThrow();
        clocks.extend(caseNo, 10);

        assertThatThrownBy(() -> rows.save(first.extended(10))).isInstanceOf(OptimisticLockingFailureException.class);
    }

    private void startOn(String day) {
        on(day);
        clocks.start(caseNo, "reform-plan");
    }

    private void on(String day) {
        clock.travelTo(LocalDate.parse(day).atTime(10, 0));
    }

    private Light lightOn(String day) {
        on(day);
        return promise().light();
    }

    private PromiseClocks.Promise promise() {
        return clocks.of(caseNo).orElseThrow();
    }
}
