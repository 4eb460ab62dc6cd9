package org.xuegai.demo.clock;

import java.time.Duration;
import java.time.LocalDateTime;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.xuegai.platform.Json;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The administrator lets days pass in the demo. */
@XuegaiTest
class DemoClockTest {

    private static final String PATH = "/api/v1/admin/demo-clock";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private XuegaiClock clock;

    @Autowired
    private DemoClock demoClock;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void time_goes_on_from_where_it_was_set_for_the_program_and_its_engine_and_after_the_next_start() throws Exception {
        LocalDateTime wanted = LocalDateTime.of(2026, 12, 1, 9, 0);
        set("admin", "2026-12-01T09:00")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.now").value("2026-12-01T09:00"));
        assertNear(wanted);
        clock.returnToPresent();
        assertThat(clock.isAhead()).isFalse();
        demoClock.resume();

        assertNear(wanted);
        assertThat(clock.isAhead()).isTrue();
        assertThat(jdbc.queryForList(
                        "select details from audit_entry where action = 'DEMO_CLOCK_SET' and username = 'admin'",
                        String.class))
                .singleElement()
                .asString()
                .contains("2026-11-23T09:00", "2026-12-01T09:00");
        mvc.perform(get(PATH).with(people.script("admin")))
                .andExpect(jsonPath("$.now").isNotEmpty());
    }

    private void assertNear(LocalDateTime time) {
        assertThat(Duration.between(time, clock.localNow())).isBetween(Duration.ZERO, Duration.ofMinutes(1));
        assertThat(Duration.between(clock.instant(), ClockUtil.getCurrentTime().toInstant())
                        .abs())
                .isLessThan(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-23T09:00, PAST, 只能往前拨",
                "2026-11-22T10:00, PAST, 现在是 2026-11-23T09:00",
                "2027-11-25T09:00, TOO_FAR, 一次最多往前拨一年",
                "明天, FORMAT, 2026-12-01T09:00",
                "2026-12-01, FORMAT, 年-月-日T时:分",
                "-, FORMAT, 年-月-日T时:分"
            })
    void other_times_are_refused_and_the_clock_stays(String now, String code, String words) throws Exception {
        set("admin", now)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("now"))
                .andExpect(jsonPath("$.errors[0].code").value(code))
                .andExpect(jsonPath("$.errors[0].message").value(containsString(words)));
        assertThat(clock.localNow()).isEqualTo("2026-11-23T09:00");
    }

    @Test
    void nobody_else_touches_it() throws Exception {
        for (String other : new String[] {"xhb.jingban", "fgfzx", "jdy", "hjkx.jb"}) {
            set(other, "2026-12-01T09:00").andExpect(status().isForbidden());
        }
        assertThat(clock.isAhead()).isFalse();
    }

    @Test
    void it_is_not_there_without_the_demo() {
        try (var earnest = new AnnotationConfigApplicationContext()) {
            earnest.getEnvironment().setActiveProfiles("production");
            earnest.register(DemoClock.class, DemoClockApi.class);
            earnest.refresh();

            assertThat(earnest.getBeansOfType(DemoClockApi.class)).isEmpty();
            assertThat(earnest.getBeansOfType(DemoClock.class)).isEmpty();
        }
    }

    private ResultActions set(String username, String now) throws Exception {
        return mvc.perform(post(PATH)
                .with(people.script(username))
                .contentType(MediaType.APPLICATION_JSON)
                .content(now == null ? "{}" : Json.write(java.util.Map.of("now", now))));
    }
}
