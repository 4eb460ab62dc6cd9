package org.xuegai.inspection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.OpenWork;
import org.xuegai.casework.Submissions;
import org.xuegai.expert.ExpertGroups;
import org.xuegai.expert.Purpose;
import org.xuegai.inspection.finding.Findings;
import org.xuegai.inspection.finding.Verdict;
import org.xuegai.platform.Problem;
import org.xuegai.testing.People;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Experts who leave while the group works, and those who come instead. Source: domain 2.3 (exceptions) */
class SeatChangeTest extends InspectionScene {

    private static final String TASK_FORCE = "zb.chengyuan1";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ExpertGroups groups;

    @Autowired
    private OpenWork openWork;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Findings findings;

    @Autowired
    private People people;

    private List<String> tasks(String username) {
        return openWork.of(caseNo, people.actor(username)).stream()
                .filter(OpenWork.OpenTask::mine)
                .map(OpenWork.OpenTask::taskKey)
                .toList();
    }

    private String newcomer(List<String> before) {
        return visit.members(caseNo).stream()
                .filter(member -> !before.contains(member))
                .findFirst()
                .orElseThrow();
    }

    /** Is let go by the task force, as somebody who is ill. */
    private void leaves(String username) {
        leaves(username, Map.of("changeCause", "ABSENT", "changeReason", "因病住院，不能参加现场检查。"));
    }

    private void leaves(String username, Map<String, Object> why) {
        Map<String, Object> asked = new HashMap<>(why);
        asked.put("changedExpert", username.toUpperCase());
        acts.asks(TASK_FORCE, caseNo, "expert-change", asked);
        acts.timePasses();
    }

    private void told(String username, String what) throws Exception {
        mvc.perform(get("/notices").with(people.page(username)))
                .andExpect(content().string(containsString(what)));
    }

    @Test
    void whoever_takes_a_seat_in_the_pre_review_reads_the_papers_too() throws Exception {
        noticed();
        List<String> before = visit.members(caseNo);
        visit.preReviewed(caseNo, before.get(2));
        leaves(before.get(2));
        inspection.allCome(caseNo);
        String newcomer = newcomer(before);

        assertThat(tasks(newcomer)).containsExactly("UserTask_NewcomerPreReview");
        told(newcomer, "日程见附件");
        told(STEM + ".jb", "专家组有变动");
        told(before.get(2), "取消日程");
        mvc.perform(get("/cases/" + caseNo).with(people.page(before.get(2)))).andExpect(status().isNotFound());

        leaves(newcomer);
        assertThat(openWork.of(caseNo, people.actor(TASK_FORCE)))
                .extracting(OpenWork.OpenTask::taskKey)
                .doesNotContain("UserTask_NewcomerPreReview")
                .filteredOn("UserTask_PreReview"::equals)
                .hasSize(4);
    }

    @Test
    void what_the_one_who_left_wanted_to_look_at_is_not_on_the_others_sheets() throws Exception {
        noticed();
        List<String> before = visit.members(caseNo);
        visit.preReviewed(caseNo, before.get(2));
        leaves(before.get(2));
        comeVisitDay(VISIT);
        visit.opened(caseNo);
        String sheet = openWork.of(caseNo, people.actor(before.get(1))).stream()
                .filter(OpenWork.OpenTask::mine)
                .findFirst()
                .orElseThrow()
                .taskId();

        mvc.perform(get("/api/v1/tasks/" + sheet).with(people.script(before.get(1))))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("平面图与租约面积差"))));
    }

    @Test
    void an_empty_seat_does_not_lower_the_quorum_and_nobody_joins_once_the_visit_has_begun() {
        noticed();
        List<String> before = visit.members(caseNo);
        comeVisitDay(VISIT);
        leaves(before.get(2));
        List<String> three = List.of(before.get(0), before.get(1), before.get(3));
        assertThatThrownBy(() -> visit.opened(caseNo, three, three.get(0), "BEGIN"))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.errors())
                        .anySatisfy(error -> assertThat(error.code()).isEqualTo("P3-10")));
        assertThat(inspection.invited(caseNo)).hasSize(1);

        visit.opened(caseNo);
        assertThat(inspection.invited(caseNo)).isEmpty();
        leaves(before.get(3));
        assertThat(inspection.invited(caseNo)).isEmpty();
    }

    @Test
    void the_task_force_is_told_that_no_spare_is_left() throws Exception {
        noticed();
        for (int i = 0; i < 3; i++) {
            leaves(visit.members(caseNo).get(2));
            inspection.allCome(caseNo);
        }

        assertThat(visit.members(caseNo)).hasSizeLessThan(5);
        told(TASK_FORCE, "没有合适的备选专家");
    }

    @Test
    void a_sheet_of_whoever_leaves_is_neither_opened_nor_counted() {
        visiting();
        List<String> members = visit.members(caseNo);
        visit.sheet(caseNo, members.get(4), Map.of(3, Verdict.NOT_MET));
        leaves(
                members.get(4),
                Map.of(
                        "changeCause", "CONFLICT",
                        "changeGround", "R-6",
                        "changeReason", "去年与该学会签过咨询合同，今日自行报告。"));
        leaves(members.get(3));
        members.subList(0, 3).forEach(member -> visit.sheet(caseNo, member, Map.of()));

        assertThat(findings.experts(caseNo).get(3)).hasSize(3).noneMatch(finding -> finding.username()
                .equals(members.get(4)));
        assertThat(submissions.of(caseNo))
                .filteredOn(filed -> filed.formId().equals("expert-sheet"))
                .hasSize(3);
        assertThat(groups.all(caseNo, Purpose.INSPECTION)).anySatisfy(seat -> {
            assertThat(seat.username()).isEqualTo(members.get(4));
            assertThat(seat.ruleNo()).isEqualTo("R-6");
        });
        assertThat(tasks(members.get(0))).containsExactly("UserTask_Deliberate");
    }

    @Test
    void another_goes_on_where_the_leader_leaves_and_nobody_waits_for_the_signature() {
        visiting();
        allSheetsIn(Map.of());
        leaves(visit.members(caseNo).get(0));
        String next = visit.members(caseNo).get(0);

        assertThat(tasks(next)).containsExactly("UserTask_Deliberate");
        assertThat(findings.experts(caseNo).get(1)).hasSize(4);

        visit.deliberated(caseNo);
        visit.recorded(caseNo);
        visit.recordConfirmed(STEM, caseNo);
        visit.opinionWritten(caseNo);
        List<String> signers = visit.members(caseNo);
        leaves(signers.get(3));
        signers.subList(0, 3).forEach(member -> visit.signed(caseNo, member));

        assertThat(caseFiles.get(caseNo).status()).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void the_experts_are_wanted_on_the_day_that_has_been_set_anew() throws Exception {
        noticed();
        comeVisitDay(VISIT);
        List<String> members = visit.members(caseNo);
        visit.opened(caseNo, members.subList(0, 3), members.get(0), "POSTPONE");
        visit.newDay(caseNo, VISIT.plusDays(14));

        mvc.perform(get("/experts/mine").with(people.page(members.get(0))))
                .andExpect(content().string(containsString("12月23日")));
    }
}
