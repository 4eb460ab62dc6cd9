package org.xuegai.reformplan;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.casework.CaseFiles;
import org.xuegai.form.FormAdvice;
import org.xuegai.form.FormContext;
import org.xuegai.form.Values;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;

@XuegaiTest
class PlanReviewTest {

    @Autowired
    private PlanReviewAdvice advice;

    @Autowired
    private PlanReviewPrefill prefill;

    @Autowired
    private ReformPlanPrefill planPrefill;

    @Autowired
    private ReformTaskHelp help;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private PlanCases cases;

    @BeforeEach
    void a_batch_is_open() {
        cases.openBatch();
    }

    @Test
    void a_new_plan_begins_with_the_register_and_the_thirteen_tasks() {
        Map<String, Object> begun = planPrefill.prefill(caseFiles.get(cases.begun()));

        assertThat(begun)
                .containsEntry("planTitle", "湖北省环境科学学会治理结构和治理方式改革工作方案")
                .containsEntry("reformBodyLeader", "hjkx.lsz")
                .containsEntry("boardCount", 80)
                .containsEntry("planPeriodEnd", "2027-12-31");
        assertThat(Values.rows(begun, "reformTaskRows")).hasSize(13).last().satisfies(row -> assertThat(row)
                .containsEntry("taskNo", 13)
                .containsEntry("taskName", "会员管理办法"));
    }

    @Test
    void the_officer_reads_beside_each_task_what_the_system_has_checked() {
        List<FormAdvice.Advice> rows = advice.advise(new FormContext(cases.underReview(), Map.of(), null), Map.of());

        assertThat(rows).hasSize(13);
        assertThat(rows.get(4).text()).contains("26 人").doesNotContain("D1-");
        assertThat(rows.get(4).ruleNo()).as("in small print").isEqualTo("D1-3");
        assertThat(rows.get(5).text()).contains("2027-06-30", "林知远", "符合要求");
    }

    @Test
    void what_was_found_good_stays_so_where_nothing_has_changed() {
        String caseNo = cases.underReview();
        cases.review(caseNo);
        cases.file(caseNo, Plans.withTask(7, row -> row.put("taskDueDate", "2027-09-30")));

        List<Map<String, Object>> rows = Values.rows(prefill.prefill(caseFiles.get(caseNo)), PlanReviewPrefill.ROWS);

        assertThat(rows.get(0)).containsEntry("taskReviewResult", "QUALIFIED");
        assertThat(rows.get(5)).as("needed work before").doesNotContainKey("taskReviewResult");
        assertThat(rows.get(6)).as("has changed since").doesNotContainKey("taskReviewResult");
    }

    @Test
    void each_row_under_review_says_what_its_task_asks_for() {
        List<Map<String, Object>> rows =
                Values.rows(prefill.prefill(caseFiles.get(cases.underReview())), PlanReviewPrefill.ROWS);

        assertThat(rows)
                .hasSize(13)
                .allSatisfy(row -> assertThat(row.get("taskDuty")).asString().isNotBlank());
    }

    @Test
    void beside_a_task_stand_its_help_and_its_own_row_written_well() {
        assertThat(help.help("reformTaskRows", 11)).hasValueSatisfying(beside -> {
            assertThat(beside.looksAt()).contains("301");
            assertThat(beside.examples()).hasSize(5);
        });
        assertThat(help.help("implementationSteps", 0)).isEmpty();
    }

    @Test
    void a_task_without_a_row_of_its_own_to_show_shows_no_other_tasks() {
        assertThat(help.help("reformTaskRows", 4))
                .hasValueSatisfying(beside -> assertThat(beside.examples()).isEmpty());
    }
}
