package org.xuegai.inbox;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.xuegai.account.Actor;
import org.xuegai.casework.CaseEvent;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.OpenWork;
import org.xuegai.casework.Submissions;
import org.xuegai.demo.DemoActs;
import org.xuegai.demo.DemoSocietySteps;
import org.xuegai.demo.DemoSteps;
import org.xuegai.form.FormInput;
import org.xuegai.platform.Problem;
import org.xuegai.testing.DemoData;
import org.xuegai.testing.People;
import org.xuegai.testing.Returns;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What a society sends again after its plan came back. */
@XuegaiTest
class ReturnedPlanTest {

    private static final String TO_CORRECT = "GGFA-2026-0002";
    private static final String UNDER_REVIEW = "GGFA-2026-0003";
    private static final String RETURNED_TWICE = "GGFA-2026-0004";
    private static final String TO_SIGN = "GGFA-2026-0006";

    @Autowired
    private DemoData cases;

    @Autowired
    private DemoActs acts;

    @Autowired
    private DemoSocietySteps society;

    @Autowired
    private DemoSteps steps;

    @Autowired
    private Submissions submissions;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseTimeline timeline;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OpenWork openWork;

    @Autowired
    private TaskGate gate;

    @Autowired
    private People people;

    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void the_cases_of_the_demo() {
        cases.create();
    }

    @Test
    void a_plan_changed_after_it_was_checked_is_not_sent() throws Exception {
        Actor clerk = people.actor("hxhg.jb");
        String taskId = task(TO_CORRECT, clerk);
        int checked = responsible(taskId, clerk, "李卫东");
        int changed = responsible(taskId, clerk, "王海燕");

        send(taskId, checked).andExpect(status().isConflict());
        assertThat(openWork.of(TO_CORRECT, clerk).get(0).taskId()).isEqualTo(taskId);

        send(taskId, changed).andExpect(status().is3xxRedirection());
        assertThat(openWork.of(TO_CORRECT, clerk).get(0).taskKey()).isEqualTo("UserTask_SecretaryCheck");
    }

    @Test
    void a_returned_plan_is_not_sent_without_any_change_where_one_was_asked_for() throws Exception {
        Actor clerk = people.actor("hxhg.jb");
        String taskId = task(TO_CORRECT, clerk);
        int version = gate.open(taskId, clerk).work().version();

        send(taskId, version)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("这里还没有改动")));
        assertThat(openWork.of(TO_CORRECT, clerk).get(0).taskId()).isEqualTo(taskId);

        send(taskId, responsible(taskId, clerk, "李卫东")).andExpect(status().is3xxRedirection());
    }

    @Test
    void the_clerk_reads_who_returned_the_plan_and_what_is_asked_at_each_place() throws Exception {
        Actor clerk = people.actor("hxhg.jb");
        String taskId = task(TO_CORRECT, clerk);
        String list = "/tasks/" + taskId + "/form";

        assertThat(look("hxhg.jb", list)).contains("为什么退回", "学会部经办", "一次性告知补正", "问题：", "要求：", "个工作日", "处已修改", "还没改完");
        assertThat(look("hxhg.jb", list + "/row/reformTaskRows/4")).contains("退回时要求", "要求：");
        assertThat(look("hxhg.jb", list + "/check")).contains("为什么退回", "还没有改动");

        responsible(taskId, clerk, "李卫东");
        assertThat(look("hxhg.jb", list)).contains("已修改");
    }

    @Test
    void a_return_that_needs_no_board_says_what_comes_next_and_names_no_deadline_it_does_not_have() throws Exception {
        steps.officerReturns(
                UNDER_REVIEW, "第 5 项责任人没有写到人，请补充。", Map.of(5, "请写到人。"), List.of("reform-plan:reformTaskRows[4]"));
        Actor clerk = people.actor("tmjz.jb");
        String form = "/tasks/%s/form".formatted(task(UNDER_REVIEW, clerk));

        assertThat(look("tmjz.jb", form)).contains("退回修改中，还没有改动；上次提交于").doesNotContain("还没有填写");
        assertThat(look("tmjz.jb", form + "/check"))
                .contains("下一步：秘书长校核、理事长审签。")
                .doesNotContain("理事会审议，");
        assertThat(told(clerk, "第 5 项责任人没有写到人")).isTrue();
        assertThat(told(clerk, "修改期限")).isFalse();

        acts.complete("tmjz.jb", UNDER_REVIEW, "UserTask_Revise", named("王海燕"));
        Actor secretary = people.actor("tmjz.msz");
        assertThat(look("tmjz.msz", "/tasks/" + task(UNDER_REVIEW, secretary)))
                .contains("是否同意报理事长审签？")
                .doesNotContain("理事会审议、");
    }

    @Test
    void a_board_that_must_speak_again_registers_its_new_meeting() {
        society.presidentSigns("lczl", TO_SIGN);
        acts.complete("xhb.jingban", TO_SIGN, "UserTask_IntakeReview", correction("reform-plan:reformTaskRows[4]"));
        acts.complete("lczl.jb", TO_SIGN, "UserTask_Revise", named("王海燕"));
        society.secretaryAgrees("lczl", TO_SIGN);

        society.boardResolves("lczl", TO_SIGN, 60);

        assertThat(submissions.latest(TO_SIGN, "board-resolution").orElseThrow().values())
                .containsEntry("expectedCount", 60);
    }

    @Test
    void a_return_over_the_limit_reaches_the_society_only_after_the_consultation() throws Exception {
        Actor clerk = people.actor("fjyl.jb");
        String third = "第 3 项监事会设置没有步骤，请再研究后写明。";
        acts.complete("fgfzx", RETURNED_TWICE, "UserTask_DecidePlan", Returns.decision(third));

        assertThat(caseFiles.get(RETURNED_TWICE).reopened()).isEmpty();
        assertThat(timeline.of(RETURNED_TWICE, clerk))
                .extracting(CaseEvent::opinion)
                .doesNotContain(third);
        assertThat(told(clerk, third)).isFalse();

        acts.complete("xhb.jingban", RETURNED_TWICE, "UserTask_Consultation", Returns.consultation());

        assertThat(caseFiles.get(RETURNED_TWICE).reopened()).containsExactly("reform-plan:reformTaskRows[3]");
        assertThat(timeline.of(RETURNED_TWICE, clerk).get(0).title()).isEqualTo("退回学会修改（第 3 次）");
        assertThat(told(clerk, Returns.CONSULTED)).isTrue();
        assertThat(look("fjyl.jb", "/tasks/%s/form".formatted(task(RETURNED_TWICE, clerk))))
                .contains("学会部经办", "退回学会修改（第 3 次）", Returns.CONSULTED);
    }

    @Test
    void a_second_notice_asks_only_for_what_was_sent_again() {
        Actor officer = people.actor("xhb.jingban");
        String secretary = "hxhg.msz";
        responsible(task(TO_CORRECT, people.actor("hxhg.jb")), people.actor("hxhg.jb"), "王海燕");
        acts.complete("hxhg.jb", TO_CORRECT, "UserTask_Revise", Map.of());
        society.secretaryAgrees("hxhg", TO_CORRECT);
        acts.complete(
                secretary,
                TO_CORRECT,
                "UserTask_RegisterResolution",
                Map.of("attendanceFile", acts.paper(secretary, TO_CORRECT, "签到表", List.of("重新扫描。"))));
        society.presidentSigns("hxhg", TO_CORRECT);
        assertThat(caseFiles.get(TO_CORRECT).reopened()).isEmpty();

        TaskSheet sheet = gate.open(task(TO_CORRECT, officer), officer);
        for (String place : List.of("reform-plan:reformTaskRows[11]", "reform-plan:*")) {
            assertThatThrownBy(() -> gate.complete(
                            sheet.item().card().taskId(),
                            new TaskGate.Completion(
                                    sheet.item().version(), null, FormInput.ofJson(correction(place)), null),
                            officer))
                    .isInstanceOfSatisfying(Problem.class, problem -> assertThat(
                                    problem.errors().get(0).code())
                            .isEqualTo("2.0.3"));
        }

        acts.complete("xhb.jingban", TO_CORRECT, "UserTask_IntakeReview", correction("reform-plan:reformTaskRows[4]"));
        assertThat(timeline.of(TO_CORRECT, people.actor("xhb.buzhang")))
                .extracting(CaseEvent::resultLabel)
                .contains("一次性告知补正（第 2 次）");
    }

    private boolean told(Actor actor, String text) {
        return jdbc.sql("select count(*) from notice where recipient_id = ? and body like ?")
                        .params(actor.userId(), "%" + text + "%")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Map<String, Object> correction(String place) {
        Map<String, Object> item =
                Map.of("fieldPath", place, "materialName", "任务分解表", "problem", "责任人未到人", "requirement", "请写明具体责任人和职务");
        return Map.of("intakeDecision", "CORRECT", "correctionItems", List.of(item), "correctionNeedsBoard", true);
    }

    private int responsible(String taskId, Actor clerk, String name) {
        int version = gate.open(taskId, clerk).work().version();
        return gate.save(taskId, version, FormInput.ofJson(named(name)), clerk).version();
    }

    private static Map<String, Object> named(String name) {
        return Map.of("reformTaskRows", List.of(Map.of("taskNo", 5, "responsiblePersonName", name)));
    }

    private String look(String person, String path) throws Exception {
        return mvc.perform(get(path).with(people.page(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions send(String taskId, int version) throws Exception {
        return mvc.perform(post("/tasks/%s/form/submit".formatted(taskId))
                .param("_version", String.valueOf(version))
                .with(people.page("hxhg.jb"))
                .with(csrf()));
    }

    private String task(String caseNo, Actor actor) {
        return openWork.of(caseNo, actor).get(0).taskId();
    }
}
