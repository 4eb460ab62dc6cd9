package org.xuegai.processes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuegai.platform.FieldProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What the reform plan's own form refuses, and where it says so. Source: domain 2.1, D10, G2, G3. */
class ReformPlanFormTest {

    private static final Map<String, Object> NO_FACTS = Map.of();

    /** A plan in which nothing is missing. */
    static Map<String, Object> plan() {
        var plan = new LinkedHashMap<String, Object>();
        plan.put("planTitle", "湖北省风景园林学会治理结构和治理方式改革工作方案");
        plan.put("planPeriodStart", "2026-12-01");
        plan.put("planPeriodEnd", "2027-12-31");
        plan.put("individualMemberCount", 301);
        plan.put("unitMemberCount", 20);
        plan.put("hasSupervisor", "SUPERVISOR");
        plan.put("partyOrgForm", "BRANCH");
        plan.put("nextElectionDate", "2028-06-30");
        plan.put("reformBodyName", "湖北省风景园林学会改革工作领导小组");
        plan.put("reformBodyLeader", "fjyl.lsz");
        plan.put("reformBodyMembers", three("memberName", "叶小筑", "memberPost", "秘书", "memberDuty", "起草"));
        plan.put("boardCount", 60);
        plan.put("boardFrontlineCount", 45);
        plan.put("standingBoardCount", 19);
        plan.put("standingBoardFrontlineCount", 13);
        plan.put("youngLeaderCount", 21);
        plan.put("problemAnalysis", "问题".repeat(100));
        plan.put("mainTasksSummary", "任务".repeat(100));
        plan.put(
                "implementationSteps",
                three("stepName", "动员", "stepStart", "2026-12-01", "stepEnd", "2027-01-31", "stepContent", "动员部署"));
        plan.put("planFile", List.of("a1b2"));
        plan.put("clerkName", "叶小筑");
        plan.put("clerkPhone", "13800000000");
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int taskNo = 1; taskNo <= 13; taskNo++) {
            rows.add(row(taskNo));
        }
        plan.put("reformTaskRows", rows);
        return plan;
    }

    private static Map<String, Object> row(int taskNo) {
        var row = new HashMap<String, Object>(
                Map.of("taskNo", taskNo, "taskName", "任务", "taskApplicability", "APPLICABLE"));
        row.put("currentSituation", "现状".repeat(10));
        row.put("reformMeasures", "措施".repeat(15));
        row.put("expectedDeliverable", "制度文件");
        row.put("taskStartDate", "2026-12-01");
        row.put("taskDueDate", "2027-06-30");
        row.put("responsiblePersonName", "苏园成");
        row.put("responsiblePersonPost", "秘书长");
        switch (taskNo) {
            case 5 -> row.put("targetValue", 35);
            case 10 -> row.put("targetValue", 2);
            case 12 -> row.put("targetValue", 360);
            default -> {}
        }
        return row;
    }

    private static List<Map<String, Object>> three(String... pairs) {
        var row = new HashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put(pairs[i], pairs[i + 1]);
        }
        return List.of(row, row, row);
    }

    private static List<String> errors(String key, Object value) {
        Map<String, Object> plan = plan();
        plan.put(key, value);
        return Forms.errors("reform-plan", NO_FACTS, plan);
    }

    @SuppressWarnings("unchecked")
    private static List<FieldProblem> problemsOfRow(
            int taskNo, Map<String, Object> facts, Map<String, Object> changes) {
        Map<String, Object> plan = plan();
        var row = ((List<Map<String, Object>>) plan.get("reformTaskRows")).get(taskNo - 1);
        row.putAll(changes);
        return Forms.problems("reform-plan", facts, plan);
    }

    private static List<String> errorsOfRow(int taskNo, Map<String, Object> facts, Map<String, Object> changes) {
        return problemsOfRow(taskNo, facts, changes).stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }

    private static List<String> errorsOfRow(int taskNo, String key, Object value) {
        var changes = new HashMap<String, Object>();
        changes.put(key, value);
        return errorsOfRow(taskNo, NO_FACTS, changes);
    }

    private static Map<String, Object> leftOut() {
        var row = new HashMap<String, Object>(
                Map.of("taskApplicability", "NOT_APPLICABLE", "notApplicableReason", "理由".repeat(10)));
        for (String key : List.of(
                "reformMeasures",
                "expectedDeliverable",
                "targetValue",
                "taskStartDate",
                "taskDueDate",
                "responsiblePersonName",
                "responsiblePersonPost")) {
            row.put(key, null);
        }
        return row;
    }

    @Test
    void a_complete_plan_has_nothing_to_change() {
        assertThat(Forms.problems("reform-plan", NO_FACTS, plan())).isEmpty();
    }

    @Test
    void an_empty_plan_asks_for_what_is_missing_and_breaks_no_rule() {
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("reformTaskRows", List.of(Map.of("taskNo", 12, "taskName", "个人会员")));

        assertThat(Forms.problems("reform-plan", NO_FACTS, nothing))
                .extracting(problem -> problem.code())
                .containsOnly("REQUIRED", "TOO_FEW_ROWS");
    }

    @ParameterizedTest(name = "row {0} left out by a pilot society {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "3, false, -",
                "3, true, -",
                "10, false, -",
                "10, true, 贵会是“两化”建设试点学会，第 10 项不能选“不适用”。请选“适用”或“已完成”。",
                "1, false, 这一项各学会都要做，不能选“不适用”。请选“适用”或“已完成”。",
                "12, true, 这一项各学会都要做，不能选“不适用”。请选“适用”或“已完成”。"
            })
    void only_rows_3_and_10_may_be_left_out(int taskNo, boolean pilot, String reason) {
        var errors = problemsOfRow(taskNo, Map.of("isPilotSociety", pilot), leftOut());

        assertThat(errors)
                .extracting(FieldProblem::field, FieldProblem::code, FieldProblem::message)
                .isEqualTo(
                        reason == null
                                ? List.of()
                                : List.of(tuple(
                                        "reformTaskRows[%d].taskApplicability".formatted(taskNo - 1),
                                        taskNo == 10 ? "D10-2" : "D10-1",
                                        reason)));
    }

    @Test
    void leaving_a_row_out_needs_a_reason_of_twenty_characters() {
        Map<String, Object> row = leftOut();
        row.put("notApplicableReason", "会员太少");

        assertThat(errorsOfRow(3, NO_FACTS, row)).containsExactly("reformTaskRows[2].notApplicableReason TOO_SHORT");
    }

    @Test
    void a_row_that_is_done_needs_only_its_state_and_its_result() {
        Map<String, Object> row = leftOut();
        row.remove("notApplicableReason");
        row.put("taskApplicability", "DONE");

        assertThat(errorsOfRow(6, NO_FACTS, row)).containsExactly("reformTaskRows[5].expectedDeliverable REQUIRED");
        row.put("expectedDeliverable", "会议制度（2026 年修订）");
        assertThat(errorsOfRow(6, NO_FACTS, row)).isEmpty();
    }

    @ParameterizedTest(name = "row {0} with target {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "12, 300, D10-3",
                "12, 301, -",
                "10, 1, D10",
                "10, 2, -",
                "5, 101, D10",
                "5, 100, -",
                "12, , REQUIRED"
            })
    void targets_have_their_floor(int taskNo, Integer target, String code) {
        assertThat(errorsOfRow(taskNo, "targetValue", target))
                .isEqualTo(
                        code == null
                                ? List.of()
                                : List.of("reformTaskRows[%d].targetValue %s".formatted(taskNo - 1, code)));
    }

    @ParameterizedTest(name = "row {0} due {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "1, 2027-12-31, -",
                "1, 2028-01-01, G3",
                "2, 2028-06-30, -",
                "5, 2028-06-30, -",
                "5, 2028-07-01, G3",
                "4, 2028-06-30, G3",
                "4, 2026-12-01, -",
                "4, 2026-11-30, G3",
                "4, 2027-02-31, DATE_DAY"
            })
    void a_row_is_due_within_the_period_or_by_the_next_election(int taskNo, String due, String code) {
        assertThat(errorsOfRow(taskNo, "taskDueDate", due))
                .isEqualTo(
                        code == null
                                ? List.of()
                                : List.of("reformTaskRows[%d].taskDueDate %s".formatted(taskNo - 1, code)));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "boardFrontlineCount, 61",
        "standingBoardCount, 61",
        "standingBoardFrontlineCount, 20",
        "youngLeaderCount, 61"
    })
    void a_part_is_not_more_than_the_whole(String key, int count) {
        assertThat(errors(key, count)).contains(key + " RULE");
    }

    @Test
    void counts_are_neither_negative_nor_beyond_measure() {
        assertThat(errors("boardCount", -1)).contains("boardCount TOO_SMALL");
        assertThat(errors("unitMemberCount", 1_000_000)).containsExactly("unitMemberCount TOO_LARGE");
        assertThat(errors("individualMemberCount", "1e309")).hasSize(1);
    }

    @Test
    void a_society_without_a_standing_board_leaves_its_share_open() {
        Map<String, Object> plan = plan();
        plan.put("standingBoardCount", 0);
        plan.remove("standingBoardFrontlineCount");

        assertThat(Forms.errors("reform-plan", NO_FACTS, plan)).isEmpty();
    }

    @Test
    void the_period_ends_after_it_begins_and_within_the_batch() {
        assertThat(errors("planPeriodEnd", "2026-12-01")).contains("planPeriodEnd G3");
        assertThat(Forms.errors("reform-plan", Map.of("batchPeriodEnd", "2027-12-30"), plan()))
                .containsExactly("planPeriodEnd G3");
    }

    @Test
    void three_members_and_three_steps_are_the_least() {
        assertThat(errors("reformBodyMembers", List.of())).containsExactly("reformBodyMembers TOO_FEW_ROWS");
        assertThat(errors("implementationSteps", List.of())).containsExactly("implementationSteps TOO_FEW_ROWS");
    }
}
