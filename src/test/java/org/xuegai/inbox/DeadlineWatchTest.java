package org.xuegai.inbox;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xuegai.casework.order.CaseOrders;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.testing.DemoData;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Source: D6, escalation ladder. The case under review is due on 26 November. */
@XuegaiTest
@Tag("database")
class DeadlineWatchTest {

    private static final String TO_DECIDE = "GGFA-2026-0004";
    private static final String UNDER_REVIEW = "GGFA-2026-0003";

    @Autowired
    private DeadlineWatch watch;

    @Autowired
    private CaseOrders orders;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private XuegaiClock clock;

    @BeforeEach
    void the_cases_of_the_demo(@Autowired DemoData cases) {
        cases.create();
    }

    @Test
    void yellow_tells_the_officer_once_however_often_the_watch_looks() {
        look("2026-11-23");
        look("2026-11-23");

        assertThat(told("N06")).containsExactly("xhb.jingban");
    }

    @Test
    void red_tells_the_head_too() {
        look("2026-11-25");

        assertThat(told("N06")).containsExactly("xhb.buzhang", "xhb.jingban");
    }

    @Test
    void the_first_day_late_is_between_the_officer_and_the_head() {
        look("2026-11-27");

        assertThat(told("N07")).containsExactly("xhb.buzhang", "xhb.jingban");
    }

    @Test
    void three_days_late_come_before_the_vice_chair_and_the_auditor() {
        look("2026-11-27");
        look("2026-11-30");
        assertThat(told("N07")).doesNotContain("fgfzx");

        look("2026-12-01");
        assertThat(told("N07")).contains("fgfzx", "jdy");
    }

    @Test
    void a_late_vice_chair_is_reminded_by_the_general_office_and_reported_to_nobody_below() {
        look("2026-11-27");

        assertThat(told("N07", TO_DECIDE)).containsExactly("bgs", "fgfzx");
    }

    @Test
    void a_page_that_is_open_while_the_watch_looks_stays_valid() {
        int before = version();
        look("2026-11-27");

        assertThat(told("N07")).isNotEmpty();
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void a_suspended_case_is_left_in_peace() {
        orders.suspend(UNDER_REVIEW, "学会正在接受调查，暂停办理", people.actor("xhb.buzhang"));

        look("2026-12-01");

        assertThat(told("N07")).isEmpty();
    }

    private void look(String day) {
        clock.travelTo(LocalDate.parse(day).atTime(9, 30));
        watch.look();
    }

    private int version() {
        return jdbc.sql("select version from inbox_item where case_no = ? and state = 'OPEN'")
                .param(UNDER_REVIEW)
                .query(Integer.class)
                .single();
    }

    private List<String> told(String template) {
        return told(template, UNDER_REVIEW);
    }

    private List<String> told(String template, String caseNo) {
        return jdbc.sql(
                        """
                        select p.username from notice n join account p on p.id = n.recipient_id
                         where n.template = :template and n.case_no = :caseNo order by p.username
                        """)
                .param("template", template)
                .param("caseNo", caseNo)
                .query(String.class)
                .list();
    }
}
