package org.xuegai.reformplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.form.AdviceView;
import org.xuegai.form.FormAdvice;
import org.xuegai.form.FormBinder;
import org.xuegai.form.FormCatalogue;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.form.FormViews;
import org.xuegai.platform.FieldProblem;
import org.xuegai.society.Societies;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@XuegaiTest
class PlanChecksTest {

    @Autowired
    private FormBinder binder;

    @Autowired
    private FormCatalogue forms;

    @Autowired
    private FormViews views;

    @Autowired
    private List<FormAdvice> advisers;

    @Autowired
    private List<FormCheck> checks;

    @Autowired
    private Societies societies;

    private boolean pilot = true;

    @Test
    void a_plan_without_faults_lacks_only_its_paper() {
        assertThat(errors(Plans.complete())).extracting(FieldProblem::field).containsExactly("planFile");
    }

    @Test
    void too_few_frontline_members_are_refused_at_the_field_with_the_number_missing() {
        FieldProblem error = errorAt("boardFrontlineCount", Plans.with("boardFrontlineCount", 59L));

        assertThat(error.code()).isEqualTo("D1-1");
        assertThat(error.message()).contains("3/4", "60 人", "还差 1 人");
    }

    @Test
    void frontline_members_above_the_board_are_refused() {
        assertThat(errorAt("boardFrontlineCount", Plans.with("boardFrontlineCount", 81L))
                        .message())
                .contains("不能比理事总数多");
    }

    @Test
    void figures_that_cannot_be_get_no_verdict() {
        assertThat(views.advice(forms.form("reform-plan"), context(), Plans.with("boardFrontlineCount", 81L))
                        .rules())
                .filteredOn(rule -> rule.ruleNo().equals("D1-1"))
                .extracting(AdviceView.Rule::verdict, AdviceView.Rule::bar)
                .containsExactly(tuple("请核对人数", null));
    }

    @Test
    void a_negative_count_is_refused() {
        assertThat(errorAt("boardFrontlineCount", Plans.with("boardFrontlineCount", -1L)))
                .isNotNull();
    }

    @Test
    void too_few_frontline_members_of_the_standing_board_are_refused() {
        assertThat(errorAt("standingBoardFrontlineCount", Plans.with("standingBoardFrontlineCount", 15L))
                        .code())
                .isEqualTo("D1-2");
    }

    @Test
    void a_society_without_a_standing_board_is_not_asked_for_its_members() {
        Map<String, Object> plan = Plans.with("standingBoardCount", 0L);
        plan.put("standingBoardFrontlineCount", 0L);

        assertThat(errors(plan)).extracting(FieldProblem::field).containsExactly("planFile");
    }

    @Test
    void few_young_leaders_must_be_explained_in_ten_characters() {
        FieldProblem error = errorAt("compositionExplanation", Plans.with("compositionExplanation", "人少。"));

        assertThat(error.code()).isEqualTo("D1-3");
        assertThat(error.message()).contains("也可以报送", "不少于 10 个字");
    }

    @Test
    void enough_young_leaders_need_no_explanation() {
        Map<String, Object> plan = Plans.with("youngLeaderCount", 27L);
        plan.remove("compositionExplanation");

        assertThat(errors(plan)).extracting(FieldProblem::field).containsExactly("planFile");
    }

    @Test
    void a_pilot_society_cannot_leave_task_ten_out() {
        Map<String, Object> plan = Plans.withTask(10, Plans::notApplicable);

        FieldProblem error = errorAt("reformTaskRows[9].taskApplicability", plan);

        assertThat(error.code()).isEqualTo("D10-2");
        assertThat(error.message()).contains("试点学会", "第 10 项不能选“不适用”");
    }

    @Test
    void any_other_society_may_leave_task_ten_out() {
        pilot = false;

        assertThat(errors(Plans.withTask(10, Plans::notApplicable)))
                .extracting(FieldProblem::field)
                .containsExactly("planFile");
    }

    @Test
    void a_mandatory_task_cannot_be_left_out() {
        FieldProblem error = errorAt("reformTaskRows[5].taskApplicability", Plans.withTask(6, Plans::notApplicable));

        assertThat(error.code()).isEqualTo("D10-1");
        assertThat(error.message()).contains("各学会都要做");
    }

    @Test
    void the_table_refuses_what_the_form_should_never_have_offered() {
        assertThat(ownErrors(Plans.withTask(6, Plans::notApplicable)))
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(tuple("reformTaskRows[5].taskApplicability", "D10-1"));
        assertThat(ownErrors(Plans.withTask(10, Plans::notApplicable)))
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(tuple("reformTaskRows[9].taskApplicability", "D10-2"));
    }

    @Test
    void every_one_of_the_thirteen_tasks_must_be_there() {
        Map<String, Object> plan = Plans.complete();
        ((List<?>) plan.get("reformTaskRows")).remove(12);

        assertThat(errorAt("reformTaskRows", plan).code()).isEqualTo("G2");
    }

    @Test
    void three_hundred_members_are_not_enough() {
        assertThat(errorAt("reformTaskRows[11].targetValue", Plans.withTask(12, row -> row.put("targetValue", 300L)))
                        .message())
                .contains("301");
    }

    @Test
    void three_hundred_members_now_do_not_make_task_twelve_done() {
        Map<String, Object> plan = Plans.withTask(12, row -> {
            row.keySet().retainAll(List.of("taskNo", "taskName", "currentSituation", "expectedDeliverable"));
            row.put("taskApplicability", "DONE");
        });
        plan.put("individualMemberCount", 300L);

        assertThat(errorAt("reformTaskRows[11].taskApplicability", plan).code()).isEqualTo("D10-4");
    }

    @Test
    void no_task_falls_due_after_the_end_of_the_batch() {
        Map<String, Object> plan = Plans.withTask(6, row -> row.put("taskDueDate", "2028-01-31"));
        plan.put("planPeriodEnd", "2028-12-31");

        assertThat(errorAt("reformTaskRows[5].taskDueDate", plan).code()).isEqualTo("G3");
        assertThat(errorAt("planPeriodEnd", plan).code()).isEqualTo("G3");
    }

    @Test
    void the_charter_and_the_composition_may_wait_for_the_election() {
        Map<String, Object> plan = Plans.withTask(2, row -> row.put("taskDueDate", "2028-06-30"));
        Plans.row(plan, 5).put("taskDueDate", "2028-06-30");

        assertThat(errors(plan)).extracting(FieldProblem::field).containsExactly("planFile");
    }

    @Test
    void an_office_cannot_be_responsible() {
        for (String body : List.of("秘书处", "学会理事会", "换届工作小组", "全体理事")) {
            Map<String, Object> plan = Plans.withTask(6, row -> row.put("responsiblePersonName", body));

            assertThat(errorAt("reformTaskRows[5].responsiblePersonName", plan).message())
                    .as(body)
                    .contains("责任人要到人");
        }
    }

    @Test
    void one_person_for_all_tasks_is_worth_a_remark_and_no_more() {
        Map<String, Object> plan = Plans.complete();
        for (int no = 1; no <= 13; no++) {
            Plans.row(plan, no).put("responsiblePersonName", "高行简");
        }

        assertThat(errors(plan)).extracting(FieldProblem::field).containsExactly("planFile");
        assertThat(advice(plan))
                .filteredOn(advice -> advice.ruleNo().equals("G4"))
                .extracting(FormAdvice.Advice::text)
                .singleElement()
                .asString()
                .contains("高行简", "也可以报送");
    }

    @Test
    void only_the_president_leads_the_reform() {
        FieldProblem error = errorAt("reformBodyLeader", Plans.with("reformBodyLeader", "hjkx.msz"));

        assertThat(error).isNotNull();
    }

    @Test
    void the_panel_counts_how_many_people_are_missing() {
        Map<String, Object> plan = Plans.with("boardCount", 50L);
        plan.put("boardFrontlineCount", 37L);

        FormAdvice.Advice advice = advice(plan).get(0);

        assertThat(advice.ruleNo()).isEqualTo("D1-1");
        assertThat(advice.level()).isEqualTo(FormAdvice.Level.BLOCK);
        assertThat(List.of(advice.actual(), advice.base(), advice.goal())).containsExactly(37L, 50L, 38L);
        assertThat(advice.text()).contains("37 / 50 人，占 74%", "也就是 38 人", "还差 1 人");
    }

    private List<FormAdvice.Advice> advice(Map<String, Object> plan) {
        return advisers.stream()
                .filter(adviser -> adviser.appliesTo("reform-plan"))
                .flatMap(adviser -> adviser.advise(context(), plan).stream())
                .toList();
    }

    private FieldProblem errorAt(String field, Map<String, Object> plan) {
        return errors(plan).stream()
                .filter(error -> error.field().equals(field))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no error at %s: %s".formatted(field, errors(plan))));
    }

    private List<FieldProblem> errors(Map<String, Object> plan) {
        return binder.check(forms.form("reform-plan"), context(), plan).errors();
    }

    /** What the plan's own checks say, whatever the form itself has refused before. */
    private List<FieldProblem> ownErrors(Map<String, Object> plan) {
        return checks.stream()
                .filter(check -> check.appliesTo("reform-plan"))
                .flatMap(check -> check.check(context(), plan).stream())
                .toList();
    }

    private FormContext context() {
        return new FormContext(
                "GGFA-2026-0001",
                Map.of(
                        "today",
                        LocalDate.of(2026, 11, 23),
                        "societyId",
                        societies.findByCode("HJKX").orElseThrow().id(),
                        "isPilotSociety",
                        pilot,
                        "leadershipCount",
                        80,
                        "societyPresident",
                        "hjkx.lsz",
                        "societyPresidentName",
                        "江予安",
                        "batchPeriodEnd",
                        LocalDate.of(2027, 12, 31)),
                null);
    }
}
