package org.xuegai.inbox;

import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.xuegai.account.AccountRegister;
import org.xuegai.account.NewAccount;
import org.xuegai.account.Role;
import org.xuegai.reformplan.PlanCases;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A task held by a secretary-general who leaves; a colleague has the same role. */
@XuegaiTest
@Tag("database")
class LeftBehindTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private AccountRegister register;

    @Autowired
    private PlanCases plans;

    @Autowired
    private InboxRows rows;

    @Autowired
    private TaskGate gate;

    @Autowired
    private TaskService tasks;

    @Autowired
    private LeftBehind leftBehind;

    @Autowired
    private JdbcClient jdbc;

    private long societyId;
    private String taskId;

    @BeforeEach
    void the_secretary_general_holds_the_task() {
        societyId = people.actor("hjkx.msz").societyId();
        register.openAll(
                List.of(NewAccount.ofSociety("hjkx.fmsz", "副秘书长", societyId, Set.of(Role.secretaryGeneral))),
                "Xuegai@2026",
                null);
        InboxItem item = rows.findOpenByCaseNo(plans.running()).get(0);
        taskId = item.card().taskId();
        gate.claim(taskId, item.version(), people.actor("hjkx.msz"));
    }

    @Test
    void a_stopped_account_gives_its_tasks_back() throws Exception {
        administrator(post("/admin/accounts/{id}/stop", id()));

        isFree();
        gate.claim(taskId, item().version(), people.actor("hjkx.fmsz"));
        assertThat(item().assignee()).isEqualTo("hjkx.fmsz");
    }

    @Test
    void who_loses_the_role_gives_its_tasks_back() throws Exception {
        changeTo("societyClerk", societyId);

        isFree();
    }

    @Test
    void who_goes_to_another_society_gives_the_tasks_back() throws Exception {
        changeTo("secretaryGeneral", people.actor("tmjz.jb").societyId());

        isFree();
    }

    @Test
    void who_stays_in_the_role_keeps_the_task() throws Exception {
        changeTo("secretaryGeneral", societyId);
        leftBehind.look();

        assertThat(item().assignee()).isEqualTo("hjkx.msz");
    }

    private void isFree() {
        assertThat(item().assignee()).isNull();
        assertThat(tasks.createTaskQuery().taskId(taskId).singleResult().getAssignee())
                .isNull();
        assertThat(jdbc.sql("select details from audit_entry where action = 'TASK_LEFT' and username = 'admin'")
                        .query(String.class)
                        .single())
                .contains("hjkx.msz");
        assertThat(jdbc.sql("select count(*) from notice n join account a on a.id = n.recipient_id"
                                + " where a.username = 'hjkx.fmsz' and n.path = ?")
                        .param("/tasks/" + taskId)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private void changeTo(String role, long society) throws Exception {
        administrator(post("/admin/accounts/{id}", id())
                .param("version", "0")
                .param("name", "改了名字")
                .param("roles", role)
                .param("societyId", String.valueOf(society)));
    }

    private void administrator(MockHttpServletRequestBuilder request) throws Exception {
        mvc.perform(request.with(people.page("admin")).with(csrf())).andExpect(status().is3xxRedirection());
    }

    private long id() {
        return people.actor("hjkx.msz").userId();
    }

    private InboxItem item() {
        return rows.findByTaskId(taskId).orElseThrow();
    }
}
