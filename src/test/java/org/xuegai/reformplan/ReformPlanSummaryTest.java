package org.xuegai.reformplan;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.account.Actor;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseSummary.Task;
import org.xuegai.casework.filing.FormDesk;
import org.xuegai.casework.filing.FormWork;
import org.xuegai.form.FormInput;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What an inbox card says of a plan. */
@XuegaiTest
class ReformPlanSummaryTest {

    @Autowired
    private ReformPlanSummary summary;

    @Autowired
    private FormDesk desk;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private People people;

    @Autowired
    private PlanCases cases;

    @BeforeEach
    void a_batch_is_open() {
        cases.openBatch();
    }

    @Test
    void the_first_filing_is_summed_up_in_one_line() {
        String caseNo = cases.underReview();

        assertThat(summary.of(caseFiles.get(caseNo), new Task("t1", "UserTask_ReviewPlan")))
                .contains("第 1 次报送；构成校验：已写说明");
    }

    @Test
    void a_second_filing_counts_what_has_changed_and_the_head_reads_the_review() {
        String caseNo = cases.underReview();
        cases.sign(caseNo);
        cases.review(caseNo);
        cases.file(caseNo, Plans.withTask(6, row -> row.put("taskDueDate", "2027-09-30")));

        assertThat(summary.of(caseFiles.get(caseNo), new Task("t2", "UserTask_HeadReview")))
                .contains("第 2 次报送，改动 1 处；13 项审核：合格 12 项，1 项需完善；构成校验：已写说明");
    }

    @Test
    void a_round_inside_the_society_hides_no_change_from_the_association() {
        String caseNo = cases.underReview();
        cases.sign(caseNo);
        cases.file(caseNo, Plans.withTask(6, row -> row.put("taskDueDate", "2027-09-30")));
        cases.file(caseNo, Plans.withTask(6, row -> row.put("taskDueDate", "2027-09-30")));

        assertThat(summary.of(caseFiles.get(caseNo), new Task("t2", "UserTask_IntakeReview")))
                .hasValueSatisfying(line -> assertThat(line).contains("第 3 次报送，改动 1 处"));
    }

    @Test
    void the_officers_own_card_says_how_far_the_review_is() {
        String caseNo = cases.underReview();
        save(caseNo, List.of(verdict(1, "QUALIFIED"), verdict(2, "NEEDS_WORK"), verdict(3, "MISSING")));

        assertThat(summary.of(caseFiles.get(caseNo), new Task("t1", "UserTask_ReviewPlan")))
                .contains("第 1 次报送；13 项已审 3 项，1 项需完善，1 项缺项；构成校验：已写说明");
        assertThat(summary.of(caseFiles.get(caseNo), new Task("t2", "UserTask_ReviewPlan")))
                .as("another task of the case")
                .contains("第 1 次报送；构成校验：已写说明");
        assertThat(summary.of(caseFiles.get(caseNo), new Task("t1", "UserTask_HeadReview")))
                .as("the head's card does not tell of a review that is not finished")
                .contains("第 1 次报送；构成校验：已写说明");
    }

    @Test
    void the_card_follows_each_save() {
        String caseNo = cases.underReview();
        Task task = new Task("t1", "UserTask_ReviewPlan");
        save(caseNo, List.of(verdict(1, "QUALIFIED")));
        assertThat(summary.of(caseFiles.get(caseNo), task))
                .hasValueSatisfying(line -> assertThat(line).contains("13 项已审 1 项；"));

        save(caseNo, List.of(verdict(2, "QUALIFIED")));
        assertThat(summary.of(caseFiles.get(caseNo), task))
                .hasValueSatisfying(line -> assertThat(line).contains("13 项已审 2 项；"));
    }

    private void save(String caseNo, List<Map<String, Object>> verdicts) {
        Actor officer = people.actor("xhb.jingban");
        FormWork sheet = desk.lay(caseFiles.get(caseNo), PlanReviewPrefill.FORM, "t1", officer);
        desk.save(sheet, sheet.version(), FormInput.ofJson(Map.of(PlanReviewPrefill.ROWS, verdicts)), officer);
    }

    private static Map<String, Object> verdict(int taskNo, String result) {
        return Map.of("taskNo", taskNo, "taskReviewResult", result);
    }
}
