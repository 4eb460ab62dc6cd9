package org.xuegai.document;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.OpinionBox;
import org.xuegai.casework.engine.EngineJobs;
import org.xuegai.demo.DemoDecisionSteps;
import org.xuegai.demo.DemoSocietySteps;
import org.xuegai.demo.DemoSteps;
import org.xuegai.document.approval.Opinion;
import org.xuegai.document.approval.SignedOpinions;
import org.xuegai.document.intake.IntakePapers;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.testing.DemoData;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What comes about because nobody acted in time, on paper and on the record. Source: domain 2.0.3, D6 */
@XuegaiTest
@Tag("database")
class SilenceTest {

    private static final String TO_SIGN = "GGFA-2026-0006";
    private static final String TO_DECIDE = "GGFA-2026-0004";

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private IntakePapers papers;

    @Autowired
    private SignedOpinions opinions;

    @Autowired
    private DemoSocietySteps society;

    @Autowired
    private DemoDecisionSteps decisions;

    @Autowired
    private DemoSteps steps;

    @Autowired
    private EngineJobs jobs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private XuegaiClock clock;

    @BeforeEach
    void the_cases_of_the_demo(@Autowired DemoData cases) {
        cases.create();
        clock.travelTo(LocalDate.of(2026, 11, 23).atTime(10, 0));
    }

    @Test
    void silence_at_intake_is_the_systems_receipt_and_is_reported_to_the_supervisors() {
        society.presidentSigns("lczl", TO_SIGN);

        letPass("2026-12-01");

        assertThat(papers.receipt(caseFiles.get(TO_SIGN)).officer()).startsWith("系统");
        assertThat(told("N07deemed")).contains("xhb.buzhang", "jdy");
        assertThat(audited()).contains("CASE_DEEMED_ACCEPTED");
    }

    @Test
    void a_department_that_says_nothing_stands_in_the_box_of_the_approval_form() {
        society.presidentSigns("lczl", TO_SIGN);
        steps.accepted(TO_SIGN);
        steps.officerAgrees(TO_SIGN, "13 项均合格，同意报部长审核。");
        steps.countersigns("zzrsb", TO_SIGN, "无不同意见。");

        letPass("2026-11-27");

        assertThat(opinions.of(caseFiles.get(TO_SIGN), OpinionBox.countersign))
                .extracting(Opinion::unit, Opinion::result, Opinion::text)
                .contains(tuple("组织人事部", "", "无不同意见。"), tuple("计划财务部", "视为无意见", ""));
        assertThat(audited()).contains("DEEMED_NO_OBJECTION");
    }

    @Test
    void the_paper_is_out_within_three_working_days_of_the_decision() {
        decisions.viceChairFiles(TO_DECIDE);
        assertThat(dueOn("UserTask_PrepareDocument")).isEqualTo("2026-11-26");

        clock.travelTo(LocalDate.of(2026, 11, 25).atTime(10, 0));
        decisions.officePrepares(TO_DECIDE, "湖北省风景园林学会");

        assertThat(dueOn("UserTask_DispatchDocument")).isEqualTo("2026-11-26");
    }

    private void letPass(String day) {
        clock.travelTo(LocalDate.parse(day).atTime(9, 0));
        jobs.runDue();
    }

    private String dueOn(String taskKey) {
        return jdbc.sql("select due_on from inbox_item where task_key = ? and state = 'OPEN'")
                .param(taskKey)
                .query(LocalDate.class)
                .single()
                .toString();
    }

    private List<String> told(String template) {
        return jdbc.sql("select p.username from notice n join account p on p.id = n.recipient_id where n.template = ?")
                .param(template)
                .query(String.class)
                .list();
    }

    private List<String> audited() {
        return jdbc.sql("select action from audit_entry").query(String.class).list();
    }
}
