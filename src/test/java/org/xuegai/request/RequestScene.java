package org.xuegai.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.Submissions;
import org.xuegai.platform.Json;
import org.xuegai.reformplan.PlanCases;
import org.xuegai.reformplan.Plans;
import org.xuegai.reformplan.batch.ReformBatches;
import org.xuegai.reformplan.task.ReformTasks;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Cases of 湖北省环境科学学会 on which something is asked for, and people who decide. */
@XuegaiTest
@Tag("database")
public abstract class RequestScene {

    protected static final String REASON = "本会正在换届，新一届理事会定于明年一月召开，届时审议改革方案，恳请适当延期报送。";

    @Autowired
    protected MockMvc mvc;

    @Autowired
    protected People people;

    @Autowired
    protected ReformBatches batches;

    @Autowired
    protected ReformTasks tasks;

    @Autowired
    protected Submissions submissions;

    @Autowired
    protected RuntimeService runtime;

    @Autowired
    private TaskService work;

    @Autowired
    private ManagementService jobs;

    @Autowired
    protected PlanCases cases;

    @BeforeEach
    protected void a_batch_is_open() {
        cases.openBatch();
    }

    protected void complete(String caseNo, String username, Map<String, Object> data) throws Exception {
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

    protected String task(String caseNo) {
        return work.createTaskQuery()
                .processInstanceBusinessKey(caseNo)
                .singleResult()
                .getId();
    }

    protected void carryOut(String caseNo) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNo)
                .singleResult()
                .getId();
        jobs.createJobQuery().processInstanceId(instance).list().forEach(job -> jobs.executeJob(job.getId()));
    }

    protected String approved() {
        return approved(Plans.complete());
    }

    protected String approved(Map<String, Object> plan) {
        String caseNo = cases.underReview(plan);
        cases.enter(caseNo, CaseStatus.PENDING_DECISION, CaseStatus.DECIDED, CaseStatus.ISSUED);
        tasks.registerFrom(caseNo);
        return caseNo;
    }

    protected static Map<String, Object> extension(String until) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("requestedDueDate", until);
        data.put("extensionReason", REASON);
        data.put("progressSoFar", "方案已经起草，正在征求理事意见。");
        return data;
    }

    protected static Map<String, Object> adjustment(Map<String, Object> what) {
        Map<String, Object> data = new LinkedHashMap<>(what);
        data.put("adjustedTaskNos", List.of("6"));
        data.put("adjustmentReason", "理事会会期推迟一个月，会议制度须在理事会后印发，其余内容不作调整，特此申请。");
        return data;
    }

    protected ResultActions ask(String caseNo, String key, String username, Map<String, Object> data) throws Exception {
        return mvc.perform(post("/api/v1/cases/" + caseNo + "/requests/" + key)
                .with(people.script(username))
                .contentType(MediaType.APPLICATION_JSON)
                .content(Json.write(Map.of("data", data))));
    }

    protected long running(String processId, String caseNo) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(processId)
                .processInstanceBusinessKey(caseNo)
                .count();
    }
}
