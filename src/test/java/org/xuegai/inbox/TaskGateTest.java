package org.xuegai.inbox;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.account.Actor;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.OpenWork;
import org.xuegai.casework.order.CaseOrders;
import org.xuegai.demo.DemoActs;
import org.xuegai.form.FormInput;
import org.xuegai.platform.Json;
import org.xuegai.platform.Problem;
import org.xuegai.platform.Races;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.testing.DemoData;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What must not happen to a task, on the cases of the demo. */
@XuegaiTest
@Tag("database")
class TaskGateTest {

    private static final String TO_DECIDE = "GGFA-2026-0004";
    private static final String TO_SIGN = "GGFA-2026-0006";
    private static final String TO_CORRECT = "GGFA-2026-0002";

    @Autowired
    private TaskGate gate;

    @Autowired
    private OpenWork openWork;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseOrders orders;

    @Autowired
    private DemoData cases;

    @Autowired
    private DemoActs acts;

    @Autowired
    private XuegaiClock clock;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void the_cases_of_the_demo() {
        cases.create();
    }

    @Test
    void a_task_completed_twice_at_once_is_completed_once() throws Exception {
        Actor viceChair = people.actor("fgfzx");
        String taskId = taskOf(TO_DECIDE);
        int version = gate.open(taskId, viceChair).item().version();
        Callable<Object> decide = () -> gate.complete(taskId, filed(version, null), viceChair);

        List<Object> outcomes = atOnce(decide, decide);

        assertThat(outcomes)
                .filteredOn(outcome -> !(outcome instanceof Exception))
                .hasSize(1);
        assertThat(outcomes).filteredOn(Exception.class::isInstance).allSatisfy(TaskGateTest::isLostRace);
        assertThat(caseFiles.get(TO_DECIDE).status()).isEqualTo(CaseStatus.DECIDED);
    }

    @Test
    void a_case_withdrawn_while_it_is_decided_is_either_withdrawn_or_decided() throws Exception {
        Actor viceChair = people.actor("fgfzx");
        Actor president = people.actor("fjyl.lsz");
        String taskId = taskOf(TO_DECIDE);
        int version = gate.open(taskId, viceChair).item().version();

        List<Object> outcomes = atOnce(() -> gate.complete(taskId, filed(version, null), viceChair), () -> {
            orders.withdraw(TO_DECIDE, "理事会决定暂缓报送本方案", president);
            return "withdrawn";
        });

        assertThat(outcomes).filteredOn(Exception.class::isInstance).hasSize(1).allSatisfy(TaskGateTest::isLostRace);
        CaseStatus expected = outcomes.contains("withdrawn") ? CaseStatus.WITHDRAWN : CaseStatus.DECIDED;
        assertThat(caseFiles.get(TO_DECIDE).status()).isEqualTo(expected);
    }

    @Test
    void the_same_key_again_does_nothing_and_answers_the_same() {
        Actor viceChair = people.actor("fgfzx");
        String taskId = taskOf(TO_DECIDE);
        var once = filed(gate.open(taskId, viceChair).item().version(), "key-1");

        var first = gate.complete(taskId, once, viceChair);
        var second = gate.complete(taskId, once, viceChair);

        assertThat(second.id()).isEqualTo(first.id());
    }

    @Test
    void a_stale_version_is_refused_and_nothing_changes() {
        Actor viceChair = people.actor("fgfzx");
        String taskId = taskOf(TO_DECIDE);

        assertThatThrownBy(() -> gate.complete(taskId, filed(99, null), viceChair))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("STALE_VERSION"));
        assertThat(caseFiles.get(TO_DECIDE).status()).isEqualTo(CaseStatus.PENDING_DECISION);
    }

    @Test
    void nobody_acts_on_two_consecutive_levels() {
        refusedAsConsecutive(TO_DECIDE, inRolesOf("xhb.buzhang", "fgfzx"));
    }

    @Test
    void what_was_decided_beside_the_handling_is_no_level_between() {
        decidedBeside(TO_DECIDE);

        refusedAsConsecutive(TO_DECIDE, inRolesOf("xhb.buzhang", "fgfzx"));
    }

    @Test
    void nobody_checks_or_signs_for_the_society_what_was_their_own_work_before() {
        refusedAsConsecutive(TO_SIGN, inRolesOf("lczl.msz", "lczl.lsz"));

        acts.complete(
                "hxhg.jb",
                TO_CORRECT,
                "UserTask_Revise",
                Map.of("reformTaskRows", List.of(Map.of("taskNo", 5, "responsiblePersonPost", "副理事长"))));
        jdbc.sql("update inbox_item set assignee = null where task_id = ?")
                .param(taskOf(TO_CORRECT))
                .update();
        refusedAsConsecutive(TO_CORRECT, inRolesOf("hxhg.jb", "hxhg.msz"));
    }

    /** An extension, say, that somebody else granted a moment ago. */
    private void decidedBeside(String caseNo) {
        String same = "case_no, case_type, society_id, society_name, form_id, bucket, role_name, created_at, due_on,"
                + " provisional, reminded";
        jdbc.sql("insert into inbox_item (version, task_id, process_id, task_key, name, state, approval_level,"
                        + " completed_at, completed_by, " + same + ") select 0, 'beside', 'extension',"
                        + " 'UserTask_ReviewExtension', '延期审核', 'DONE', 3, :now, 'somebody', " + same
                        + " from inbox_item where case_no = :caseNo and state = 'OPEN'")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("caseNo", caseNo)
                .update();
    }

    private Actor inRolesOf(String username, String other) {
        Actor person = people.actor(username);
        return new Actor(
                person.userId(), username, person.name(), people.actor(other).roles(), person.societyId(), null, false);
    }

    private void refusedAsConsecutive(String caseNo, Actor actor) {
        String taskId = taskOf(caseNo);
        int version = gate.open(taskId, actor).item().version();
        assertThatThrownBy(() -> gate.complete(taskId, filed(version, null), actor))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("CONSECUTIVE_LEVELS"));
    }

    @Test
    void whoever_holds_a_post_in_the_society_keeps_off_its_case() {
        Actor viceChair = people.actor("fgfzx");
        jdbc.sql("insert into staff_post (account_id, society_id, post) values (?, ?, '顾问')")
                .params(viceChair.userId(), caseFiles.get(TO_DECIDE).societyId())
                .update();
        String taskId = taskOf(TO_DECIDE);
        int version = gate.open(taskId, viceChair).item().version();

        assertThatThrownBy(() -> gate.complete(taskId, filed(version, null), viceChair))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("RECUSED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"approved", "societyId", "assignee", "__proto__", "decisionMode"})
    void a_field_that_the_form_does_not_open_is_refused(String extra) throws Exception {
        String taskId = taskOf(TO_DECIDE);
        int version = gate.open(taskId, people.actor("fgfzx")).item().version();
        Map<String, Object> data = new HashMap<>(Map.of("finalDecision", "FILE"));
        data.put(extra, Map.of("type", "java.lang.Object", "value", "x"));

        mvc.perform(post("/api/v1/tasks/" + taskId + "/complete")
                        .with(people.script("fgfzx"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(Json.write(Map.of("version", version, "data", data))))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("UNKNOWN_FIELD"));
        assertThat(caseFiles.get(TO_DECIDE).status()).isEqualTo(CaseStatus.PENDING_DECISION);
    }

    @Test
    void another_society_finds_nothing_just_as_with_a_random_number() throws Exception {
        var stranger = people.script("tmjz.jb");
        for (String path : List.of(
                "/cases/" + TO_DECIDE,
                "/cases/GGFA-2026-9999",
                "/cases/" + TO_DECIDE + "/timeline",
                "/cases/" + TO_DECIDE + "/submissions",
                "/cases/" + TO_DECIDE + "/diagram",
                "/cases/" + TO_DECIDE + "/documents",
                "/cases/GGFA-2026-0005",
                "/tasks/" + taskOf(TO_CORRECT),
                "/tasks/no-such-task")) {
            mvc.perform(get("/api/v1" + path).with(stranger))
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.code").value("NOT_FOUND"));
        }
    }

    @Test
    void a_wrong_role_may_read_the_case_but_not_decide_it() throws Exception {
        mvc.perform(post("/api/v1/tasks/" + taskOf(TO_DECIDE) + "/complete")
                        .with(people.script("bgs"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(Json.write(Map.of("version", 1, "data", Map.of("finalDecision", "FILE")))))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("WRONG_ROLE"));
    }

    private String taskOf(String caseNo) {
        return openWork.of(caseNo, people.actor("jdy")).get(0).taskId();
    }

    private static TaskGate.Completion filed(int version, String key) {
        return new TaskGate.Completion(version, null, FormInput.ofJson(Map.of("finalDecision", "FILE")), key);
    }

    /** Either the gate says so, or the web answers it so: both are 409 to the one who was slower. */
    private static void isLostRace(Object outcome) {
        boolean lost = outcome instanceof Problem problem
                ? List.of("ALREADY_HANDLED", "WRONG_STATE", "STALE_VERSION").contains(problem.code())
                : Races.isLost((Exception) outcome);
        assertThat(lost).as(outcome.toString()).isTrue();
    }

    private static List<Object> atOnce(Callable<Object> one, Callable<Object> other) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        CyclicBarrier barrier = new CyclicBarrier(2);
        try {
            List<Future<Object>> futures =
                    List.of(two.submit(racing(barrier, one)), two.submit(racing(barrier, other)));
            return List.of(futures.get(0).get(), futures.get(1).get());
        } finally {
            two.shutdownNow();
        }
    }

    private static Callable<Object> racing(CyclicBarrier barrier, Callable<Object> what) {
        return () -> {
            barrier.await();
            try {
                return what.call();
            } catch (Exception lost) {
                return lost;
            }
        };
    }
}
