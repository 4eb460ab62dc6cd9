package org.xuegai.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.OpenWork;
import org.xuegai.casework.order.CaseOrders;
import org.xuegai.demo.DemoActs;
import org.xuegai.document.CaseDocuments;
import org.xuegai.platform.Problem;
import org.xuegai.reformplan.task.Adjustment;
import org.xuegai.reformplan.task.ReformTask;
import org.xuegai.society.CreditNotes;
import org.xuegai.tracking.interview.TrackingWatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The ways of the tasks of an approved plan, from the register to the archive. */
class TrackingPathsTest extends TrackingScene {

    @Autowired
    private DemoActs acts;

    @Autowired
    private TaskReports reports;

    @Autowired
    private TaskTrackings trackings;

    @Autowired
    private TrackingWatch watch;

    @Autowired
    private CaseOrders orders;

    @Autowired
    private OpenWork openWork;

    @Autowired
    private CaseDocuments documents;

    @Autowired
    private CreditNotes credit;

    @Autowired
    private JdbcClient jdbc;

    private List<String> openTo(String username) {
        return openWork.of(caseNo, people.actor(username)).stream()
                .filter(OpenWork.OpenTask::mine)
                .map(OpenWork.OpenTask::taskKey)
                .toList();
    }

    private void adjusted(String type, List<String> taskNos) {
        tasks.adjust(
                planNo,
                "process-" + type,
                Adjustment.of(Map.of(
                        "adjustedTaskNos",
                        taskNos,
                        "adjustmentType",
                        type,
                        "adjustmentReason",
                        "登记管理机关另有规定，经理事会研究不再单独推进，以后并入换届工作。")));
    }

    @Test
    void one_case_follows_all_tasks_of_the_plan_and_asks_for_a_report_by_the_end_of_the_quarter() {
        assertThat(caseNo).startsWith("RWJD-2026-");
        assertThat(caseFiles.get(caseNo).status()).isEqualTo(CaseStatus.SOCIETY_REVIEW);
        assertThat(trackings.reportDue(caseNo)).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(openTo("hjkx.jb")).containsExactly("UserTask_ReportProgress");
    }

    @Test
    void progress_that_the_secretary_general_has_confirmed_stands_in_the_register() {
        steps.reports("hjkx", caseNo, Map.of(6, 40));
        assertThat(task(6).progress()).isZero();

        steps.secretaryConfirms("hjkx", caseNo);

        assertThat(task(6).progress()).isEqualTo(40);
        assertThat(reports.of(caseNo))
                .hasSize(12)
                .filteredOn(TaskReport::changed)
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.period()).isEqualTo("2026Q4");
                    assertThat(report.percent()).isEqualTo(40);
                });
        assertThat(trackings.reportDue(caseNo)).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(openTo("hjkx.jb")).containsExactly("UserTask_ReportProgress");
    }

    @Test
    void that_nothing_is_new_takes_one_tap() {
        steps.reportsNothingNew("hjkx", caseNo);
        steps.secretaryConfirms("hjkx", caseNo);

        assertThat(reports.of(caseNo)).hasSize(12).noneMatch(TaskReport::changed);
    }

    @Test
    void what_the_secretary_general_returns_is_found_as_it_was_sent() {
        steps.reports("hjkx", caseNo, Map.of(6, 40));
        steps.secretaryReturns("hjkx", caseNo, "第六项还没有提交理事会，请核实进度。");

        assertThat(openTo("hjkx.jb")).containsExactly("UserTask_ReportProgress");
        assertThat(reports.of(caseNo)).isEmpty();
        acts.complete("hjkx.jb", caseNo, "UserTask_ReportProgress", Map.of());
        steps.secretaryConfirms("hjkx", caseNo);
        assertThat(task(6).progress()).isEqualTo(40);
    }

    @Test
    void the_officer_confirms_a_finished_task_and_returns_another() {
        steps.reports("hjkx", caseNo, Map.of(6, 100, 7, 100));
        steps.secretaryConfirms("hjkx", caseNo);
        assertThat(caseFiles.get(caseNo).status()).isEqualTo(CaseStatus.UNDER_REVIEW);

        steps.verified(caseNo, Map.of(7, "缺理事会审议通过的纪要，请补传后再报。"));

        assertThat(task(6).state()).isEqualTo(ReformTask.State.DONE);
        assertThat(task(7).isOpen()).isTrue();
        assertThat(task(7).progress()).isZero();
        assertThat(openTo("hjkx.jb")).containsExactly("UserTask_ReportProgress");
    }

    @Test
    void when_all_tasks_are_done_the_summary_is_made_and_the_case_archived() {
        Map<Integer, Integer> all = steps.open(planNo).stream().collect(Collectors.toMap(no -> no, no -> 100));
        steps.reports("hjkx", caseNo, all);
        steps.secretaryConfirms("hjkx", caseNo);
        steps.verified(caseNo, Map.of());

        assertThat(caseFiles.get(caseNo).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(documents.latest(caseNo, "task-summary")).isPresent();
        acts.complete(
                "xhb.jingban", caseNo, "UserTask_Archive", Map.of("retentionPeriod", "Y30", "itemsChecked", true));
        assertThat(caseFiles.get(caseNo).status()).isEqualTo(CaseStatus.ARCHIVED);
    }

    @Test
    void a_cancelled_task_leaves_the_loop_and_the_last_one_ends_it() {
        List<String> all = steps.open(planNo).stream().map(String::valueOf).toList();
        adjusted("CANCEL", all.subList(0, 5));
        assertThat(reports.openTasks(caseNo)).hasSize(7);

        adjusted("CANCEL", all.subList(5, 12));
        acts.timePasses();

        assertThat(caseFiles.get(caseNo).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(openTo("hjkx.jb")).isEmpty();
    }

    @Test
    void the_association_may_end_the_follow_up_and_the_society_may_not_withdraw_it() {
        assertThat(orders.mayWithdraw(caseFiles.get(caseNo), people.actor("hjkx.jb")))
                .isFalse();
        orders.terminate(caseNo, "学会已经注销登记，不再跟踪。", people.actor("xhb.buzhang"));
        acts.timePasses();

        assertThat(caseFiles.get(caseNo).status()).isEqualTo(CaseStatus.TERMINATED);
    }

    @Test
    void a_society_that_is_silent_for_two_quarters_is_called_in_once_and_it_is_noted() {
        clock.travelTo(LocalDate.of(2027, 4, 1).atTime(9, 0));
        watch.look();
        watch.look();

        long societyId = trackings.get(caseNo).societyId();
        assertThat(credit.of(societyId)).extracting(note -> note.code()).containsExactly("SILENT_QUARTERS");
        assertThat(openTo("xhb.jingban")).containsExactly("UserTask_Interview");
        steps.interviewed(caseNo);
        assertThat(documents.latest(caseNo, "interview-record")).isPresent();
        watch.look();
        assertThat(openTo("xhb.jingban")).isEmpty();
    }

    @Test
    void what_the_department_has_advised_is_put_on_record_and_told_to_the_society() throws Exception {
        assertThatThrownBy(() -> acts.asks("xhb.jingban", caseNo, "guidance", guidance("2026-11-24")))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.errors())
                        .extracting(error -> error.field() + " " + error.code())
                        .containsExactly("guidanceDate E01-7"));
        acts.asks("xhb.jingban", caseNo, "guidance", guidance("2026-11-20"));
        acts.timePasses();

        assertThat(documents.latest(caseNo, "guidance-record")).isPresent();
        assertThat(notices("N12")).isEqualTo(3);
        mvc.perform(get("/cases/" + caseNo).with(people.page("hjkx.jb")))
                .andExpect(content().string(containsString("督导记录")))
                .andExpect(content().string(containsString("先把责任人落实到人")));
        mvc.perform(get("/cases/" + caseNo + "/requests/guidance").with(people.page("hjkx.jb")))
                .andExpect(status().isConflict());
        mvc.perform(get("/cases/" + caseNo + "/requests/guidance").with(people.page("xhb.jingban")))
                .andExpect(content().string(containsString(">登记</button>")));
    }

    private static Map<String, Object> guidance(String day) {
        return Map.of(
                "guidanceDate", day,
                "guidanceWay", "TALK",
                "guidanceBy", "周敏行、学会部经办",
                "guidanceFindings", "逐项了解 13 项任务的落实情况，章程修订和会员发展进度偏慢。",
                "guidanceAdvice", "先把责任人落实到人，年底前报一次进展。");
    }

    @Test
    void tasks_that_come_due_are_announced_fifteen_days_ahead_and_once_late() {
        clock.travelTo(LocalDate.of(2027, 6, 14).atTime(9, 0));
        watch.look();
        assertThat(notices("N06tasks")).isZero();

        clock.travelTo(LocalDate.of(2027, 6, 15).atTime(9, 0));
        watch.look();
        watch.look();
        assertThat(notices("N06tasks")).isEqualTo(2);

        clock.travelTo(LocalDate.of(2027, 7, 1).atTime(9, 0));
        watch.look();
        assertThat(notices("N07tasks")).isGreaterThanOrEqualTo(3);
    }

    private int notices(String template) {
        return jdbc.sql("select count(*) from notice where template = ? and case_no = ?")
                .params(template, caseNo)
                .query(Integer.class)
                .single();
    }

    @Test
    void a_society_behind_at_mid_year_is_called_in() {
        clock.travelTo(LocalDate.of(2027, 4, 5).atTime(9, 0));
        steps.reportsNothingNew("hjkx", caseNo);
        steps.secretaryConfirms("hjkx", caseNo);
        clock.travelTo(LocalDate.of(2027, 6, 30).atTime(9, 0));
        watch.look();
        assertThat(openTo("xhb.jingban")).isEmpty();

        clock.travelTo(LocalDate.of(2027, 7, 1).atTime(9, 0));
        watch.look();

        assertThat(openTo("xhb.jingban")).containsExactly("UserTask_Interview");
        assertThat(credit.of(trackings.get(caseNo).societyId())).isEmpty();
    }

    @Test
    void a_lower_figure_needs_a_reason_and_a_finished_task_its_proof() {
        steps.reports("hjkx", caseNo, Map.of(6, 40));
        steps.secretaryConfirms("hjkx", caseNo);

        assertThatThrownBy(() -> steps.reports("hjkx", caseNo, Map.of(6, 30)))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.errors())
                        .extracting(error -> error.field() + " " + error.ruleNo())
                        .anyMatch(error -> error.endsWith("lowerReason E01-2")));
        assertThatThrownBy(() -> steps.reports("hjkx", caseNo, Map.of()))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.errors())
                        .extracting(error -> error.code())
                        .contains("E01-1"));
        assertThatThrownBy(() -> acts.complete(
                        "hjkx.jb",
                        caseNo,
                        "UserTask_ReportProgress",
                        Map.of(
                                "reportScope",
                                "PROGRESS",
                                "progressRows",
                                List.of(Map.of(
                                        "taskNo",
                                        6,
                                        "rowChange",
                                        "PROGRESS",
                                        "progressPercent",
                                        100,
                                        "progressNote",
                                        "制度已经理事会审议通过并印发执行，正在组织学习。")))))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.errors())
                        .extracting(error -> error.field() + " " + error.ruleNo())
                        .anyMatch(error -> error.endsWith("deliverableFiles E01-3")));
        assertThat(task(6).progress()).isEqualTo(40);
    }
}
