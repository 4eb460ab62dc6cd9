package org.xuegai.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xuegai.casework.OpenWork;
import org.xuegai.platform.XuegaiClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** An officer's task whose case is suspended: set apart, to be read, not to be handled. */
class SuspendedTasksTest extends OfficerScene {

    private static final String REASON = "学会正在接受调查，暂停办理";

    @Autowired
    private Inbox inbox;

    @Autowired
    private DeadlineWatch watch;

    @Autowired
    private XuegaiClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void its_case_is_suspended() {
        orders.suspend(caseNo, REASON, people.actor(HEAD));
    }

    @Test
    void it_stands_apart_with_the_day_and_the_reason_and_counts_for_nothing() throws Exception {
        clock.travelTo(LocalDate.of(2026, 11, 30).atTime(9, 0));

        assertThat(inbox.counts(people.actor(OFFICER))).isEqualTo(new Inbox.Counts(0, 0, 0, 0));
        Document todo = page("/inbox", OFFICER);
        assertThat(todo.select(".item")).isEmpty();
        assertThat(todo.select(".chips a").eachText()).contains("已中止 1");

        Document apart = page("/inbox?light=PAUSED", OFFICER);
        assertThat(apart.select(".item").text())
                .contains("11月23日起中止", "中止理由：" + REASON, "查看")
                .doesNotContain("办理：");
        assertThat(apart.select(".item .btn").text()).doesNotContain("办理");
    }

    @Test
    void it_opens_to_be_read_and_takes_nothing() throws Exception {
        Document task = page("/tasks/" + intake, OFFICER);

        assertThat(task.select("[role=note]").text()).contains("11月23日起中止办理", "只供查看", REASON);
        assertThat(task.select("a[href=/cases/" + caseNo + "/filings/1]")).hasSize(1);
        assertThat(task.select("main form, .dock")).isEmpty();
        mvc.perform(multipart("/tasks/" + intake)
                        .param("_task", "0")
                        .param("_version", "0")
                        .param("intakeDecision", "ACCEPT")
                        .with(people.page(OFFICER))
                        .with(csrf()))
                .andExpect(status().isConflict());
        mvc.perform(post("/api/v1/tasks/" + intake + "/claim")
                        .with(people.script(OFFICER))
                        .contentType("application/json")
                        .content("{\"version\":0}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("SUSPENDED"));
        mvc.perform(get("/api/v1/tasks/" + intake).with(people.script(OFFICER)))
                .andExpect(jsonPath("$.light").value("PAUSED"))
                .andExpect(jsonPath("$.operations").isEmpty());
    }

    @Test
    void only_the_order_to_go_on_is_to_be_done() throws Exception {
        assertThat(inbox.counts(people.actor(HEAD)).all()).isEqualTo(1);
        assertThat(page("/tasks/" + taskOf(HEAD), HEAD).select("textarea[name=resumeReason]"))
                .hasSize(1);
        assertThat(page("/cases/" + caseNo, OFFICER).select("a[href=/tasks/" + intake + "]"))
                .isEmpty();
    }

    @Test
    void nobody_is_reminded_of_it() {
        clock.travelTo(LocalDate.of(2026, 12, 14).atTime(9, 0));

        watch.look();

        assertThat(jdbc.sql("select distinct reminded from inbox_item where case_no = ?")
                        .param(caseNo)
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("NONE"));
    }

    @Test
    void it_is_to_be_done_again_once_the_case_goes_on() throws Exception {
        acts.complete(HEAD, caseNo, "UserTask_ResumeHandling", Map.of("resumeReason", "调查已经结束，恢复办理"));

        assertThat(inbox.counts(people.actor(OFFICER)).all()).isEqualTo(1);
        Document todo = page("/inbox", OFFICER);
        assertThat(todo.select(".item .btn").text()).contains("办理");
        assertThat(todo.select(".chips").text()).doesNotContain("已中止");
        assertThat(page("/tasks/" + intake, OFFICER).select("[name=intakeDecision]"))
                .isNotEmpty();
    }

    @Test
    void it_goes_with_its_case_when_that_is_terminated() throws Exception {
        orders.terminate(caseNo, "学会已经注销登记，终止办理", people.actor(HEAD));

        assertThat(openWork.of(caseNo, people.actor(HEAD)))
                .extracting(OpenWork.OpenTask::taskKey)
                .doesNotContain("UserTask_SecretaryCheck", "UserTask_ResumeHandling");
    }
}
