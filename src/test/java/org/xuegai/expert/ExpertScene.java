package org.xuegai.expert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.xuegai.casework.OpenWork;
import org.xuegai.demo.DemoActs;
import org.xuegai.demo.DemoPeople;
import org.xuegai.inbox.TaskGate;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A case of 湖北省环境科学学会 for which experts are wanted. */
@XuegaiTest
@Tag("database")
public abstract class ExpertScene {

    protected static final String TASK_FORCE = "zb.chengyuan1";
    protected static final String VICE_CHAIR = "fgfzx";
    protected static final String SELECT = "UserTask_SelectExperts";
    protected static final String CONFIRM = "UserTask_ConfirmInvitation";

    @Autowired
    protected MockMvc mvc;

    @Autowired
    protected People people;

    @Autowired
    protected DemoActs acts;

    @Autowired
    protected OpenWork openWork;

    @Autowired
    protected ExpertGroups groups;

    @Autowired
    protected RuntimeService runtime;

    @Autowired
    protected ExpertCases cases;

    @Autowired
    private TaskGate gate;

    @Autowired
    private ManagementService jobs;

    protected String caseNo;

    @BeforeEach
    void experts_are_wanted() {
        caseNo = cases.forVisit();
    }

    /** Draws from the page, as the task force does. */
    protected ResultActions draw(int count, String... more) throws Exception {
        String task = task(TASK_FORCE, SELECT);
        var request = post("/tasks/%s/draw".formatted(task))
                .param(
                        "_version",
                        String.valueOf(
                                gate.open(task, people.actor(TASK_FORCE)).work().version()))
                .param("expertCount", String.valueOf(count))
                .with(people.page(TASK_FORCE))
                .with(csrf());
        for (int i = 0; i < more.length; i += 2) {
            request = request.param(more[i], more[i + 1]);
        }
        return mvc.perform(request);
    }

    /** Draws five and settles on them. */
    protected void groupInvited() throws Exception {
        draw(5);
        settle(5);
    }

    protected void settle(int count) {
        acts.complete(
                TASK_FORCE, caseNo, SELECT, Map.of("expertCount", count, "compositionNote", "本学科专家均须回避，已请相近学科的专家。"));
    }

    protected void groupConfirmed() throws Exception {
        groupInvited();
        inState("INVITED").forEach(seat -> comes(seat.username()));
    }

    protected void comes(String username) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("expertAttendance", "YES");
        answer.put("hasConflict", "NONE");
        answer.put("expertCommitmentAgreed", true);
        answer.put("expertSignature", DemoPeople.PASSWORD);
        acts.complete(username, caseNo, CONFIRM, answer);
    }

    protected void declines(String username) {
        acts.complete(
                username,
                caseNo,
                CONFIRM,
                Map.of(
                        "expertAttendance",
                        "NO",
                        "declineReason",
                        "TIME",
                        "hasConflict",
                        "NONE",
                        "expertSignature",
                        DemoPeople.PASSWORD));
    }

    protected void declaresConflict(String username) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("expertAttendance", "YES");
        answer.put("hasConflict", "YES");
        answer.put("conflictTypes", List.of("SAME_UNIT"));
        answer.put("conflictNote", "与该学会理事长在同一单位工作。");
        answer.put("expertSignature", DemoPeople.PASSWORD);
        acts.complete(username, caseNo, CONFIRM, answer);
    }

    protected List<ExpertGroups.Seat> inState(String... states) {
        return new ArrayList<>(groups.all(caseNo, Purpose.INSPECTION).stream()
                .filter(seat -> List.of(states).contains(seat.state()))
                .toList());
    }

    /** An expert whom nobody has drawn for the case. */
    protected String unassigned() {
        List<String> drawn = groups.all(caseNo, Purpose.INSPECTION).stream()
                .map(ExpertGroups.Seat::username)
                .toList();
        return Stream.of("e01", "e02", "e03", "e04", "e05", "e06", "e08", "e10")
                .filter(username -> !drawn.contains(username))
                .findFirst()
                .orElseThrow();
    }

    /** @return id of the person's open task of that key */
    protected String task(String username, String taskKey) {
        return openWork.of(caseNo, people.actor(username)).stream()
                .filter(task -> task.mine() && task.taskKey().equals(taskKey))
                .findFirst()
                .orElseThrow(() -> new AssertionError(username + " has no " + taskKey))
                .taskId();
    }

    protected boolean waitsAt(String taskKey) {
        return openWork.of(caseNo, people.actor(TASK_FORCE)).stream()
                .anyMatch(task -> task.taskKey().equals(taskKey));
    }

    /** Lets the time of everybody who has not answered run out. */
    protected void nobodyElseAnswers() {
        jobs.createJobQuery().timers().activityId("BoundaryEvent_NoAnswer").list().stream()
                .map(Job::getId)
                .forEach(jobs::executeJob);
        runJobs();
    }

    protected void runJobs() {
        for (List<Job> due = messages(); !due.isEmpty(); due = messages()) {
            jobs.executeJob(due.get(0).getId());
        }
    }

    protected boolean running(String process) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(caseNo)
                        .count()
                > 0;
    }

    private List<Job> messages() {
        return jobs.createJobQuery().messages().withRetriesLeft().list();
    }
}
