package org.xuegai.reformplan.task;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.reformplan.PlanCases;
import org.xuegai.reformplan.Plans;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@XuegaiTest
@Tag("database")
class TaskRegisterTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private ReformTasks tasks;

    @Autowired
    private PlanCases cases;

    @Autowired
    private XuegaiClock clock;

    private String caseNo;

    @BeforeEach
    void a_plan_has_been_approved() {
        cases.openBatch();
        caseNo = cases.underReview();
        cases.file(caseNo, Plans.withTask(3, Plans::notApplicable));
        tasks.registerFrom(caseNo);
    }

    @Test
    void all_thirteen_tasks_of_the_plan_as_last_reported_are_entered_once() {
        tasks.registerFrom(caseNo);

        List<ReformTask> entered = tasks.ofPlan(caseNo);
        assertThat(entered).hasSize(13);
        assertThat(entered.get(2).state()).isEqualTo(ReformTask.State.NOT_APPLICABLE);
        assertThat(entered.get(11).target()).isEqualByComparingTo("360");
        assertThat(entered.get(11).dueOn()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(entered.get(11).responsiblePerson()).isEqualTo("林知远");
    }

    @Test
    void a_task_is_soon_due_for_fifteen_days_and_then_late() {
        ReformTask task = tasks.ofPlan(caseNo).get(0);

        assertThat(TaskCell.of(task, LocalDate.of(2027, 6, 14), 15)).isEqualTo(TaskCell.NOT_STARTED);
        assertThat(TaskCell.of(task, LocalDate.of(2027, 6, 15), 15)).isEqualTo(TaskCell.DUE_SOON);
        assertThat(TaskCell.of(task, LocalDate.of(2027, 6, 30), 15)).isEqualTo(TaskCell.DUE_SOON);
        assertThat(TaskCell.of(task, LocalDate.of(2027, 7, 1), 15)).isEqualTo(TaskCell.OVERDUE);
    }

    @Test
    void an_approved_change_is_carried_out_once() {
        var change = Adjustment.of(Map.of(
                "adjustedTaskNos", List.of("6", "7"),
                "adjustmentType", "RESPONSIBLE_PERSON",
                "afterValue", "文校之（秘书长）",
                "adjustmentReason", "原责任人退休，由新任秘书长负责落实这两项任务，其余内容不变。"));

        tasks.adjust(caseNo, "process-1", change);
        tasks.adjust(caseNo, "process-1", change);

        assertThat(tasks.ofPlan(caseNo).get(5).responsiblePerson()).isEqualTo("文校之");
        assertThat(tasks.ofPlan(caseNo).get(6).responsiblePost()).isEqualTo("秘书长");
        assertThat(tasks.ofPlan(caseNo).get(7).responsiblePerson()).isEqualTo("林知远");
    }

    @Test
    void at_most_twelve_societies_stand_side_by_side() {
        assertThat(TaskRegister.sideBySide(Collections.nCopies(12, "学会"))).hasSize(1);
        assertThat(TaskRegister.sideBySide(Collections.nCopies(116, "学会")))
                .hasSize(10)
                .allMatch(columns -> columns.size() <= 12);
        assertThat(TaskRegister.sideBySide(List.of())).isEmpty();
    }

    @Test
    void the_association_and_the_auditor_read_all_societies() throws Exception {
        for (String reader : List.of("xhb.jingban", "fgfzx", "jdy")) {
            mvc.perform(get("/tasks-register").with(people.page(reader)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("个人会员超过 300 人")));
        }
    }

    @Test
    void a_society_reads_its_own_tasks_and_no_others() throws Exception {
        mvc.perform(get("/tasks-register").with(people.page("hjkx.msz")))
                .andExpect(redirectedUrl("/tasks-register/HJKX"));
        mvc.perform(get("/tasks-register/HJKX").with(people.page("hjkx.msz")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("制度文件一份")));
        mvc.perform(get("/tasks-register/HJKX").with(people.page("fjyl.jb"))).andExpect(status().isNotFound());
    }

    @Test
    void a_script_gets_the_tasks_of_the_societies_it_may_read() throws Exception {
        mvc.perform(get("/api/v1/reform-tasks?society=HJKX").with(people.script("hjkx.jb")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(13)))
                .andExpect(jsonPath("$.items[2].state").value("NOT_APPLICABLE"));
        mvc.perform(get("/api/v1/reform-tasks?society=HJKX").with(people.script("fjyl.jb")))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/reform-tasks").with(people.script("xhb.jingban")))
                .andExpect(jsonPath("$.items", hasSize(13)));
    }
}
