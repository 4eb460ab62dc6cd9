package org.xuegai.casework.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xuegai.casework.CaseEvent;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseOperation;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseStatuses;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.engine.EngineJobs;
import org.xuegai.casework.filing.FormDesk;
import org.xuegai.demo.DemoActs;
import org.xuegai.demo.DemoDecisionSteps;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.testing.DemoData;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Suspension, termination and withdrawal through the whole application. */
@XuegaiTest
@Tag("database")
class CaseOrdersTest {

    private static final String TO_CORRECT = "GGFA-2026-0002";
    private static final String TO_DECIDE = "GGFA-2026-0004";
    private static final String REASON = "学会正在接受调查，暂停办理";

    @Autowired
    private CaseOrders orders;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseStatuses statuses;

    @Autowired
    private CaseTimeline timeline;

    @Autowired
    private EngineJobs jobs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private XuegaiClock clock;

    @Autowired
    private FormDesk desk;

    @Autowired
    private DemoActs acts;

    @Autowired
    private DemoDecisionSteps decisions;

    @Autowired
    private DemoData cases;

    @Autowired
    private List<CaseOperation> offered;

    @Autowired
    private People people;

    @BeforeEach
    void the_cases_of_the_demo() {
        cases.create();
    }

    @Test
    void a_suspended_case_waits_and_goes_on_where_it_was() {
        orders.suspend(TO_DECIDE, REASON, people.actor("xhb.buzhang"));

        assertThat(status()).isEqualTo(CaseStatus.SUSPENDED);
        assertThatThrownBy(() -> decisions.viceChairFiles(TO_DECIDE))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("SUSPENDED"));

        acts.complete("xhb.buzhang", TO_DECIDE, "UserTask_ResumeHandling", Map.of("resumeReason", "调查已经结束，恢复办理"));
        assertThat(status()).isEqualTo(CaseStatus.PENDING_DECISION);
        decisions.viceChairFiles(TO_DECIDE);
        assertThat(status()).isEqualTo(CaseStatus.DECIDED);
    }

    @Test
    void the_clocks_of_a_suspended_case_stand_still_and_go_on_later_by_its_working_days() {
        assertThat(dueOf("UserTask_Revise")).isEqualTo("2026-12-03");
        orders.suspend(TO_CORRECT, REASON, people.actor("xhb.buzhang"));

        clock.travelTo(LocalDate.of(2026, 12, 14).atTime(9, 0));
        jobs.runDue();
        assertThat(caseFiles.get(TO_CORRECT).status()).isEqualTo(CaseStatus.SUSPENDED);

        acts.complete("xhb.buzhang", TO_CORRECT, "UserTask_ResumeHandling", Map.of("resumeReason", "调查已经结束，恢复办理"));
        assertThat(caseFiles.get(TO_CORRECT).status()).isEqualTo(CaseStatus.CORRECTION_REQUIRED);
        assertThat(dueOf("UserTask_Revise")).isEqualTo("2026-12-24");

        assertThat(told("N12suspended", TO_CORRECT)).contains("hxhg.jb", "xhb.jingban", "xhb.buzhang");
        assertThat(told("N12resumed", TO_CORRECT)).contains("hxhg.jb", "xhb.jingban", "xhb.buzhang");

        clock.travelTo(LocalDate.of(2026, 12, 24).atTime(23, 0));
        jobs.runDue();
        assertThat(events(TO_CORRECT)).noneMatch(title -> title.startsWith("补正期限已过"));
        clock.travelTo(LocalDate.of(2026, 12, 25).atTime(9, 0));
        jobs.runDue();
        assertThat(events(TO_CORRECT)).anyMatch(title -> title.startsWith("补正期限已过"));

        clock.travelTo(LocalDate.of(2027, 1, 8).atTime(9, 0));
        jobs.runDue();
        assertThat(caseFiles.get(TO_CORRECT).status()).isEqualTo(CaseStatus.TERMINATED);
        assertThat(told("N12ended", TO_CORRECT)).contains("hxhg.jb", "hxhg.lsz", "xhb.jingban");
        assertThat(audited(TO_CORRECT)).contains("CORRECTION_OVERDUE", "CORRECTION_LAPSED");
    }

    @Test
    void who_has_a_post_in_the_society_gives_no_orders() {
        var head = people.actor("xhb.buzhang");
        jdbc.sql("insert into staff_post (account_id, society_id, post) values (?, ?, '理事')")
                .params(head.userId(), caseFiles.get(TO_DECIDE).societyId())
                .update();

        assertThatThrownBy(() -> orders.suspend(TO_DECIDE, REASON, head))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("RECUSED"));
        assertThatThrownBy(() -> orders.terminate(TO_DECIDE, REASON, head))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("RECUSED"));
        assertThat(offeredTo("xhb.buzhang")).doesNotContain("casework.order.suspend", "casework.order.terminate");
        assertThat(status()).isEqualTo(CaseStatus.PENDING_DECISION);
    }

    @Test
    void nothing_but_an_order_takes_a_case_out_of_its_suspension() {
        orders.suspend(TO_DECIDE, REASON, people.actor("xhb.buzhang"));

        assertThatThrownBy(() -> statuses.enter(TO_DECIDE, CaseStatus.DECIDED, null))
                .isInstanceOf(IllegalStateException.class);
        assertThat(status()).isEqualTo(CaseStatus.SUSPENDED);

        orders.terminate(TO_DECIDE, "学会已经注销登记，终止办理", people.actor("xhb.buzhang"));
        assertThat(status()).isEqualTo(CaseStatus.TERMINATED);
    }

    @Test
    void a_terminated_case_ends_for_good() {
        orders.terminate(TO_DECIDE, "学会已经注销登记，终止办理", people.actor("xhb.buzhang"));

        assertThat(status()).isEqualTo(CaseStatus.TERMINATED);
        assertThat(told("N12ended", TO_DECIDE)).contains("fjyl.jb", "fjyl.lsz", "xhb.jingban");
        assertThatThrownBy(() -> orders.suspend(TO_DECIDE, REASON, people.actor("xhb.buzhang")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("WRONG_STATE"));
    }

    @Test
    void the_clerk_asks_for_withdrawal_and_the_president_confirms() {
        assertThat(offeredTo("fjyl.jb")).contains("casework.order.withdraw");
        orders.withdraw(TO_DECIDE, "理事会决定暂缓报送本方案", people.actor("fjyl.jb"));
        assertThat(status()).isEqualTo(CaseStatus.PENDING_DECISION);
        assertThat(beforeThePresident()).contains("叶小筑", "理事会决定暂缓报送本方案");

        assertThat(offeredTo("fjyl.jb")).doesNotContain("casework.order.withdraw");
        assertThatThrownBy(() -> orders.withdraw(TO_DECIDE, "再次申请撤回本件方案吧", people.actor("fjyl.msz")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("WITHDRAWAL_WAITS"));

        acts.complete("fjyl.lsz", TO_DECIDE, "UserTask_ConfirmWithdrawal", Map.of("withdrawalDecision", "CONFIRM"));

        assertThat(status()).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(told("N12ended", TO_DECIDE)).contains("fjyl.jb", "xhb.jingban", "xhb.buzhang");
    }

    @Test
    void a_withdrawal_that_the_president_declines_goes_back_to_clerk_and_secretary_and_ends() {
        orders.withdraw(TO_DECIDE, "理事会决定暂缓报送本方案", people.actor("fjyl.jb"));

        acts.complete(
                "fjyl.lsz",
                TO_DECIDE,
                "UserTask_ConfirmWithdrawal",
                Map.of("withdrawalDecision", "DECLINE", "withdrawalOpinion", "理事会没有议过撤回，请照常办理。"));

        assertThat(status()).isEqualTo(CaseStatus.PENDING_DECISION);
        assertThat(told("N12declined", TO_DECIDE)).containsExactlyInAnyOrder("fjyl.jb", "fjyl.msz");
        assertThat(timeline.of(TO_DECIDE, people.actor("fjyl.jb")).get(0))
                .returns("不确认", CaseEvent::resultLabel)
                .returns("理事会没有议过撤回，请照常办理。", CaseEvent::opinion);
        orders.withdraw(TO_DECIDE, "理事会已经议过，再次申请撤回", people.actor("fjyl.jb"));
    }

    @Test
    void only_the_head_suspends_and_only_with_a_reason() {
        assertThatThrownBy(() -> orders.suspend(TO_DECIDE, REASON, people.actor("xhb.jingban")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("HEAD_ONLY"));
        assertThatThrownBy(() -> orders.suspend(TO_DECIDE, "太短", people.actor("xhb.buzhang")))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.errors())
                        .extracting("code")
                        .containsExactly("REASON_TOO_SHORT"));
        assertThat(status()).isEqualTo(CaseStatus.PENDING_DECISION);
    }

    private List<String> offeredTo(String username) {
        return offered.stream()
                .filter(operation -> operation.appliesTo(caseFiles.get(TO_DECIDE), people.actor(username)))
                .map(CaseOperation::label)
                .toList();
    }

    private String beforeThePresident() {
        return desk.lay(caseFiles.get(TO_DECIDE), "withdrawal-confirmation", null, people.actor("fjyl.lsz"))
                .data()
                .get("requested")
                .toString();
    }

    private String dueOf(String taskKey) {
        return jdbc.sql("select due_on from inbox_item where case_no = ? and task_key = ? and state = 'OPEN'")
                .params(TO_CORRECT, taskKey)
                .query(LocalDate.class)
                .single()
                .toString();
    }

    private List<String> told(String template, String caseNo) {
        return jdbc.sql(
                        """
                        select p.username from notice n join account p on p.id = n.recipient_id
                         where n.template = ? and n.case_no = ?
                        """)
                .params(template, caseNo)
                .query(String.class)
                .list();
    }

    private List<String> audited(String caseNo) {
        return jdbc.sql("select action from audit_entry where subject = ?")
                .param(caseNo)
                .query(String.class)
                .list();
    }

    private List<String> events(String caseNo) {
        return timeline.all(caseNo).stream().map(CaseEvent::title).toList();
    }

    private CaseStatus status() {
        return caseFiles.get(TO_DECIDE).status();
    }
}
