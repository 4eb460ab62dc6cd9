package org.xuegai.testing;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xuegai.platform.XuegaiClock;

import static org.assertj.core.api.Assertions.assertThat;

@XuegaiTest
@Tag("database")
class XuegaiTestTest {

    @Autowired
    private XuegaiClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void every_test_begins_on_the_same_day() {
        assertThat(clock.localNow()).isEqualTo("2026-11-23T09:00");
    }

    @RepeatedTest(2)
    void what_one_test_writes_the_next_does_not_see() {
        assertThat(jdbc.update("update act_ge_property set rev_ = rev_ + 1 where name_ = 'deployment.lock'"))
                .isEqualTo(1);
        assertThat(jdbc.update("insert into act_hi_comment (id_, time_) values ('of-this-test', current_timestamp)"))
                .isEqualTo(1);
    }
}
