package org.xuegai.reformplan.request;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.xuegai.attachment.AttachmentAccess;
import org.xuegai.casework.CaseOpenings;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseStatuses;
import org.xuegai.casework.Submissions;
import org.xuegai.deadline.PromiseClocks;
import org.xuegai.platform.Json;
import org.xuegai.reformplan.PlanCases;
import org.xuegai.reformplan.batch.ReformBatches;
import org.xuegai.reformplan.task.ReformTasks;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@XuegaiTest
class SideRequestsTest {

    private static final String REASON = "本会正在换届，新一届理事会定于明年一月召开，届时审议改革方案，恳请适当延期报送。";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private ReformBatches batches;

    @Autowired
    private ReformTasks tasks;

    @Autowired
    private Extensions extensions;

    @Autowired
    private PromiseClocks promises;

    @Autowired
    private CaseOpenings openings;

    @Autowired
    private CaseStatuses statuses;

    @Autowired
    private Submissions submissions;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService work;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private AttachmentAccess files;

    private PlanCases cases;

    @BeforeEach
    void a_batch_is_open() {
        cases = new PlanCases(batches, openings, statuses, submissions, people);
        cases.openBatch();
    }

    @Test
    void a_society_asks_for_more_time_before_the_deadline() throws Exception {
        String caseNo = cases.begun();

        ask(caseNo, "extension", "hjkx.jb", extension("2027-01-29")).andExpect(status().isCreated());

        assertThat(running("extension", caseNo)).isEqualTo(1);
        ask(caseNo, "extension", "hjkx.jb", extension("2027-01-29"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("ALREADY_RUNNING"));
    }

    @Test
    void no_more_than_half_of_the_period_is_given() throws Exception {
        ask(cases.begun(), "extension", "hjkx.jb", extension("2027-03-05"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("requestedDueDate"));
    }

    @Test
    void more_time_is_given_once() throws Exception {
        String caseNo = cases.begun();
        ask(caseNo, "extension", "hjkx.jb", extension("2027-01-29"));

        extensions.grant(caseNo);
        extensions.grant(caseNo);

        assertThat(batches.deadline("GG-2026", people.actor("hjkx.jb").societyId()))
                .contains(LocalDate.of(2027, 1, 29));
        ask(caseNo, "extension", "hjkx.jb", extension("2027-01-30"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("REQUEST_NOT_NOW"));
    }

    @Test
    void the_association_gives_itself_ten_working_days_once() throws Exception {
        String caseNo = cases.underReview();
        promises.start(caseNo, "reform-plan");
        int before = promises.of(caseNo).orElseThrow().totalDays();
        ask(caseNo, "extension", "xhb.jingban", new LinkedHashMap<>(Map.of("extensionReason", REASON)))
                .andExpect(status().isCreated());

        extensions.grant(caseNo);
        extensions.grant(caseNo);

        assertThat(promises.of(caseNo).orElseThrow().totalDays()).isEqualTo(before + 10);
    }

    @Test
    void another_society_does_not_even_learn_of_the_case() throws Exception {
        ask(cases.begun(), "extension", "fjyl.jb", extension("2027-01-29")).andExpect(status().isNotFound());
    }

    @Test
    void a_plan_under_review_cannot_be_adjusted() throws Exception {
        ask(cases.underReview(), "adjustment", "hjkx.jb", adjustment(Map.of("adjustmentType", "CANCEL")))
                .andExpect(status().isConflict());
    }

    @Test
    void an_approved_plan_is_adjusted_by_its_society_with_what_stood_there_before() throws Exception {
        String caseNo = approved();

        ask(
                        caseNo,
                        "adjustment",
                        "hjkx.jb",
                        adjustment(Map.of("adjustmentType", "DUE_DATE", "newDueDate", "2027-07-30")))
                .andExpect(status().isCreated());

        assertThat(runtime.createVariableInstanceQuery()
                        .variableName("shiftDays")
                        .singleResult()
                        .getValue())
                .isEqualTo(30L);
        assertThat(submissions.latest(caseNo, "plan-adjustment").orElseThrow().values())
                .hasEntrySatisfying(
                        "beforeValue", before -> assertThat(before.toString()).contains("2027-06-30"));
    }

    @Test
    void a_new_person_is_named_with_a_post() throws Exception {
        String caseNo = approved();

        ask(
                        caseNo,
                        "adjustment",
                        "hjkx.jb",
                        adjustment(Map.of("adjustmentType", "RESPONSIBLE_PERSON", "afterValue", "林知远")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("afterValue"));
    }

    @Test
    void no_task_is_put_off_beyond_the_batch() throws Exception {
        ask(
                        approved(),
                        "adjustment",
                        "hjkx.jb",
                        adjustment(Map.of("adjustmentType", "DUE_DATE", "newDueDate", "2028-01-31")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].code").value("G3"));
    }

    @Test
    void the_page_offers_the_tasks_of_the_plan() throws Exception {
        mvc.perform(get("/cases/" + approved() + "/adjustment").with(people.page("hjkx.jb")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("第 13 项")));
    }

    @Test
    void another_person_is_confirmed_by_the_president_decided_by_the_head_and_entered_in_the_register()
            throws Exception {
        String caseNo = approved();
        ask(
                caseNo,
                "adjustment",
                "hjkx.jb",
                adjustment(Map.of("adjustmentType", "RESPONSIBLE_PERSON", "afterValue", "林知远，副秘书长")));

        complete(caseNo, "hjkx.lsz", Map.of("adjustmentConfirmed", true));
        complete(caseNo, "xhb.buzhang", Map.of("adjustmentDecision", "AGREE", "adjustmentOpinion", "同意调整。"));
        carryOut(caseNo);

        assertThat(tasks.ofPlan(caseNo).get(5).responsiblePerson()).isEqualTo("林知远");
        assertThat(running("plan-adjustment", caseNo)).isZero();
    }

    @Test
    void more_time_is_reviewed_by_the_head_decided_by_the_vice_chair_and_given() throws Exception {
        String caseNo = cases.begun();
        ask(caseNo, "extension", "hjkx.jb", extension("2027-01-29"));

        mvc.perform(get("/tasks/" + task(caseNo)).with(people.page("xhb.buzhang")))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("2027-01-29"), containsString(REASON))));
        complete(caseNo, "xhb.buzhang", Map.of("extensionReview", "AGREE", "extensionReviewOpinion", "理由充分，拟同意。"));
        complete(caseNo, "fgfzx", Map.of("extensionDecision", "AGREE", "extensionOpinion", "同意"));
        carryOut(caseNo);

        assertThat(batches.deadline("GG-2026", people.actor("hjkx.jb").societyId()))
                .contains(LocalDate.of(2027, 1, 29));
    }

    @Test
    void papers_for_a_change_may_be_added_to_an_archived_plan_by_its_society_only() throws Exception {
        String caseNo = approved();
        cases.enter(caseNo, CaseStatus.CLOSED, CaseStatus.ARCHIVED);

        assertThat(files.mayAdd(caseNo, people.actor("hjkx.jb"))).isTrue();
        assertThat(files.mayAdd(caseNo, people.actor("fjyl.jb"))).isFalse();
        assertThat(files.mayAdd(caseNo, people.actor("xhb.jingban"))).isFalse();
    }

    private void complete(String caseNo, String username, Map<String, Object> data) throws Exception {
        String task = task(caseNo);
        String sheet = mvc.perform(get("/api/v1/tasks/" + task).with(people.script(username)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        mvc.perform(post("/api/v1/tasks/" + task + "/complete")
                        .with(people.script(username))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(Json.write(
                                Map.of("version", Json.readTree(sheet).get("version"), "data", data))))
                .andExpect(status().is2xxSuccessful());
    }

    private String task(String caseNo) {
        return work.createTaskQuery()
                .processInstanceBusinessKey(caseNo)
                .singleResult()
                .getId();
    }

    private void carryOut(String caseNo) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNo)
                .singleResult()
                .getId();
        jobs.createJobQuery().processInstanceId(instance).list().forEach(job -> jobs.executeJob(job.getId()));
    }

    private String approved() {
        String caseNo = cases.underReview();
        cases.enter(caseNo, CaseStatus.PENDING_DECISION, CaseStatus.DECIDED, CaseStatus.ISSUED);
        tasks.registerFrom(caseNo);
        return caseNo;
    }

    private static Map<String, Object> extension(String until) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("requestedDueDate", until);
        data.put("extensionReason", REASON);
        data.put("progressSoFar", "方案已经起草，正在征求理事意见。");
        return data;
    }

    private static Map<String, Object> adjustment(Map<String, Object> what) {
        Map<String, Object> data = new LinkedHashMap<>(what);
        data.put("adjustedTaskNos", List.of("6"));
        data.put("adjustmentReason", "理事会会期推迟一个月，会议制度须在理事会后印发，其余内容不作调整，特此申请。");
        return data;
    }

    private ResultActions ask(String caseNo, String key, String username, Map<String, Object> data) throws Exception {
        return mvc.perform(post("/api/v1/cases/" + caseNo + "/" + key)
                .with(people.script(username))
                .contentType(MediaType.APPLICATION_JSON)
                .content(Json.write(Map.of("data", data))));
    }

    private long running(String processId, String caseNo) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(processId)
                .processInstanceBusinessKey(caseNo)
                .count();
    }
}
