package org.xuegai.inbox;

import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xuegai.demo.DemoSocietySteps;
import org.xuegai.demo.DemoSteps;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.reformplan.PlanCases;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Days beyond the loaded calendar are 暂定 in mails as they are on pages. Source: D6 clock rule 7 */
@XuegaiTest
class ProvisionalNoticesTest {

    @Autowired
    private PlanCases cases;

    @Autowired
    private DemoSocietySteps society;

    @Autowired
    private DemoSteps steps;

    @Autowired
    private XuegaiClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_day_of_a_year_without_a_calendar_is_said_to_be_provisional() {
        String caseNo = cases.running();
        society.secretaryAgrees("hjkx", caseNo);
        society.boardResolves("hjkx", caseNo, 80);
        clock.travelTo(LocalDateTime.of(2026, 12, 30, 9, 0));

        society.presidentSigns("hjkx", caseNo);
        assertThat(lastTold("xhb.jingban")).contains("请于2027年1月", "（暂定）前办理");

        steps.accepted(caseNo);
        assertThat(lastTold("hjkx.jb")).contains("承诺2027年", "（暂定）前办结");
    }

    private String lastTold(String username) {
        return jdbc.sql("select n.body from notice n join account a on a.id = n.recipient_id where a.username = ?"
                        + " order by n.id desc limit 1")
                .param(username)
                .query(String.class)
                .single();
    }
}
