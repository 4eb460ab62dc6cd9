package org.xuegai.inbox;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.xuegai.attachment.Attachments;
import org.xuegai.attachment.SampleFiles;
import org.xuegai.form.FormInput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What stands beside a task that is open, and what becomes of what was typed when somebody else was quicker. */
class TaskPageTest extends OfficerScene {

    private static final String COLLEAGUE = "xhb.jingban2";
    private static final String TYPED = "这件不属于省科协受理的事项范围，请向主管单位办理。";

    @Autowired
    private Attachments attachments;

    @Autowired
    private TaskGate gate;

    @Test
    void the_papers_filed_stand_beside_the_task_and_open() throws Exception {
        String file = attachments
                .store(caseNo, "理事会纪要.pdf", new ByteArrayInputStream(SampleFiles.pdf()), people.actor(CLERK))
                .id();
        submissions.record(
                caseNo, "board-resolution", null, null, Map.of("minutesFile", List.of(file)), people.actor(CLERK));

        Document task = page("/tasks/" + intake, OFFICER);

        assertThat(task.select("summary").eachText()).contains("材料和文书 1 份");
        assertThat(task.select("a[href=/files/" + file + "]").text()).isEqualTo("理事会纪要.pdf");
        assertThat(task.select("a[href=/cases/" + caseNo + "/filings/1]")).hasSize(1);
        assertThat(task.select("a[href=/cases/" + caseNo + "/approval-form]")).hasSize(1);
        mvc.perform(get("/files/" + file).with(people.page(OFFICER))).andExpect(status().isOk());
    }

    @Test
    void what_a_draft_dropped_is_no_paper_of_the_case() throws Exception {
        attachments.store(caseNo, "草稿.pdf", new ByteArrayInputStream(SampleFiles.pdf()), people.actor(CLERK));

        assertThat(page("/tasks/" + intake, OFFICER).text()).doesNotContain("草稿.pdf");
    }

    @Test
    void whoever_reviews_reads_that_the_society_wants_its_case_back() throws Exception {
        assertThat(note()).isEmpty();

        orders.withdraw(caseNo, "理事会决定暂缓报送本方案", people.actor(CLERK));
        assertThat(note()).contains("学会已申请撤回这件，正等理事长确认");
        assertThat(page("/tasks/" + withdrawal(), PRESIDENT).select("[role=note]"))
                .isEmpty();

        acts.complete(
                PRESIDENT,
                caseNo,
                "UserTask_ConfirmWithdrawal",
                Map.of("withdrawalDecision", "DECLINE", "withdrawalOpinion", "理事会没有议过撤回，请照常办理。"));
        assertThat(note()).isEmpty();
    }

    @Test
    void what_is_asked_for_stands_before_what_helps_to_decide_on_it() throws Exception {
        orders.withdraw(caseNo, "理事会决定暂缓报送本方案", people.actor(CLERK));

        assertThat(page("/tasks/" + withdrawal(), PRESIDENT).select("main").text())
                .containsSubsequence("是否撤回", "理事会决定暂缓报送本方案", "值得留意", "理事长意见")
                .containsOnlyOnce("理事会决定暂缓报送本方案");
    }

    @Test
    void what_a_colleague_has_handled_is_refused_and_what_was_typed_is_shown() throws Exception {
        acts.complete(
                COLLEAGUE,
                caseNo,
                "UserTask_IntakeReview",
                Map.of("intakeDecision", "REJECT", "rejectReason", "方案由另一主管单位受理，这里不予受理。"));

        Document late = conflict(send(0, 0));

        assertThat(late.select("[role=alert]").text()).isEqualTo("已被他人处理。");
        assertThat(late.select("dd").eachText()).containsExactly("不予受理", TYPED);
        assertThat(submissions.ofTask(intake).orElseThrow().values()).doesNotContainValue(TYPED);
    }

    @Test
    void what_a_colleague_holds_is_refused_by_name_and_what_was_typed_is_shown() throws Exception {
        gate.claim(intake, 0, people.actor(COLLEAGUE));

        Document late = conflict(send(0, 0));

        assertThat(late.select("[role=alert]").text()).isEqualTo("这件已由秦一诺办理。");
        assertThat(late.select("dd").eachText()).contains(TYPED);
    }

    @Test
    void a_task_that_has_changed_since_it_was_opened_is_not_completed() throws Exception {
        gate.claim(intake, 0, people.actor(OFFICER));

        Document late = conflict(send(0, 0));

        assertThat(late.select("[role=alert]").text()).contains("内容已被他人更新");
        assertThat(late.select("dd").eachText()).contains(TYPED);
        assertThat(submissions.ofTask(intake)).isEmpty();
        assertThat(page("/tasks/" + intake, OFFICER)
                        .select("textarea[name=rejectReason]")
                        .text())
                .isEqualTo(TYPED);
    }

    @Test
    void a_draft_saved_elsewhere_comes_back_with_what_was_typed_here() throws Exception {
        gate.save(intake, 0, FormInput.ofJson(Map.of("withinScope", true)), people.actor(OFFICER));

        Document overtaken = conflict(send(0, 0));

        assertThat(overtaken.select(".overtaken").text()).contains("在别处保存过");
        assertThat(overtaken.select("textarea[name=rejectReason]").text()).isEqualTo(TYPED);
    }

    private String note() throws Exception {
        return page("/tasks/" + intake, OFFICER).select("[role=note]").text();
    }

    private String withdrawal() {
        return openWork.of(caseNo, people.actor(PRESIDENT)).stream()
                .filter(task -> task.taskKey().equals("UserTask_ConfirmWithdrawal"))
                .findFirst()
                .orElseThrow()
                .taskId();
    }

    private ResultActions send(int taskVersion, int draftVersion) throws Exception {
        return mvc.perform(multipart("/tasks/" + intake)
                .param("_task", String.valueOf(taskVersion))
                .param("_version", String.valueOf(draftVersion))
                .param("intakeDecision", "REJECT")
                .param("rejectReason", TYPED)
                .with(people.page(OFFICER))
                .with(csrf()));
    }

    private static Document conflict(ResultActions answer) throws Exception {
        return Jsoup.parse(answer.andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
