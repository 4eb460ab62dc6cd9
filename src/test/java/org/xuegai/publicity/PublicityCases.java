package org.xuegai.publicity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.engine.EngineJobs;
import org.xuegai.form.FormInput;
import org.xuegai.inbox.TaskGate;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.reformplan.PlanCases;
import org.xuegai.testing.People;

import static org.assertj.core.api.Assertions.assertThat;

/** A case of 湖北省环境科学学会 that 周敏行 has taken in, made public from 24 to 30 November; and what is done about it. */
public class PublicityCases {

    static final LocalDate FIRST = LocalDate.of(2026, 11, 24);
    static final LocalDate LAST = LocalDate.of(2026, 11, 30);
    static final String OFFICE = "bgs";
    static final String VERIFIER = "xhb.jingban2";
    static final String HANDLER = "xhb.jingban";
    static final String OBJECTOR = "林向真";

    private final PlanCases plans;
    private final CaseFiles caseFiles;
    private final CaseEngine engine;
    private final Submissions submissions;
    private final PublicityRows notices;
    private final ObjectionDesk desk;
    private final TaskGate gate;
    private final TaskService tasks;
    private final HistoryService history;
    private final EngineJobs jobs;
    private final People people;
    private final XuegaiClock clock;
    private String caseNo;

    PublicityCases(
            PlanCases plans,
            CaseFiles caseFiles,
            CaseEngine engine,
            Submissions submissions,
            PublicityRows notices,
            ObjectionDesk desk,
            TaskGate gate,
            TaskService tasks,
            HistoryService history,
            EngineJobs jobs,
            People people,
            XuegaiClock clock) {
        this.plans = plans;
        this.caseFiles = caseFiles;
        this.engine = engine;
        this.submissions = submissions;
        this.notices = notices;
        this.desk = desk;
        this.gate = gate;
        this.tasks = tasks;
        this.history = history;
        this.jobs = jobs;
        this.people = people;
        this.clock = clock;
    }

    /** The office is to prepare the notice. */
    void begin() {
        plans.openBatch();
        caseNo = plans.underReview();
        submissions.record(
                caseNo,
                "intake-review",
                null,
                "UserTask_IntakeReview",
                Map.of("intakeDecision", "ACCEPT"),
                people.actor(HANDLER));
        engine.startBeside(caseFiles.get(caseNo), "publicity", Map.of());
    }

    String caseNo() {
        return caseNo;
    }

    PublicityNotice notice() {
        return notices.findFirstByCaseNoOrderByIdDesc(caseNo).orElseThrow();
    }

    static Map<String, Object> notice(LocalDate start) {
        return new HashMap<>(Map.of(
                "publicityTitle", "关于湖北省环境科学学会改革方案的公示",
                "publicityContent", "<p>拟同意备案，现予公示。</p>",
                "publicityStart", start.toString(),
                "objectionPhone", "027-0000-1234",
                "objectionEmail", "gongshi@example.com"));
    }

    static Map<String, Object> objection() {
        return new HashMap<>(Map.of(
                "objectorType", "PERSON",
                "objectorName", OBJECTOR,
                "objectorPhone", "13800001234",
                "objectorEmail", "lin@example.com",
                "objectionSubject", "对拟同意备案有异议",
                "objectionReason", "二〇二六年九月的理事会实到人数不足三分之二，纪要所附签到表与会场照片不符，请予核查。"));
    }

    static Map<String, Object> verification(String action) {
        return new HashMap<>(Map.of(
                "verifierNames",
                List.of(VERIFIER, "jdy"),
                "verificationMethods",
                List.of("WRITTEN", "INTERVIEW"),
                "verificationFacts",
                "调阅了理事会签到表原件和会场照片，约谈了三名理事和一名会务人员，逐人核对到会情况：应到三十一人，实到二十四人，超过三分之二，签到表与照片相符。",
                "verificationResult",
                action.equals("MAINTAIN") ? "NOT_UPHELD" : "UPHELD",
                "verificationAction",
                action));
    }

    long published() {
        complete("UserTask_PreparePublicity", OFFICE, notice(FIRST));
        at(FIRST.atStartOfDay());
        return notice().id();
    }

    Receipt object(long noticeId) {
        return desk.file(noticeId, FormInput.ofJson(objection()), List.of());
    }

    /** The clock stands there, and what is due then has happened. */
    void at(LocalDateTime time) {
        clock.travelTo(time);
        jobs.runDue();
    }

    void afterTheLastDay() {
        at(LAST.plusDays(1).atStartOfDay());
    }

    void complete(String taskKey, String username, Map<String, Object> data) {
        String id = task(taskKey);
        var actor = people.actor(username);
        int version = gate.open(id, actor).item().version();
        gate.complete(id, new TaskGate.Completion(version, null, FormInput.ofJson(data), null), actor);
        jobs.runDue();
    }

    String task(String taskKey) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNo)
                .taskDefinitionKey(taskKey)
                .orderByTaskCreateTime()
                .asc()
                .list()
                .get(0)
                .getId();
    }

    List<String> open() {
        return tasks.createTaskQuery().processInstanceBusinessKey(caseNo).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    CaseStatus status() {
        return caseFiles.get(caseNo).status();
    }

    /** The office confirms the evidence; the caller then learns the outcome. */
    void endsWith(PublicityOutcome outcome) {
        complete("UserTask_ConfirmEvidence", OFFICE, Map.of("publicityRecordChecked", true));
        var ended = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNo)
                .processDefinitionKey("publicity")
                .finished()
                .singleResult();
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(ended.getId())
                        .variableName("publicityOutcome")
                        .singleResult()
                        .getValue())
                .isEqualTo(outcome.name());
    }
}
