package org.xuegai.reformplan.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import org.xuegai.reformplan.Plans;
import org.xuegai.reformplan.task.Adjustment;
import org.xuegai.request.RequestScene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A society asks to change tasks of its approved plan. */
class AdjustmentRequestTest extends RequestScene {

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
    void a_kind_of_change_that_there_is_not_is_refused_at_its_field() throws Exception {
        ask(approved(), "adjustment", "hjkx.jb", adjustment(Map.of("adjustmentType", "DROP_TABLE")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("adjustmentType"))
                .andExpect(jsonPath("$.errors[0].code").value("OPTION"));
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
    void a_task_that_waits_for_the_election_may_be_put_off_to_it() throws Exception {
        String caseNo = approved(Plans.with("nextElectionDate", "2028-06-30"));
        Map<String, Object> change = adjustment(Map.of("adjustmentType", "DUE_DATE", "newDueDate", "2028-05-31"));
        refused(ask(caseNo, "adjustment", "hjkx.jb", change), "G3");

        change.put("adjustedTaskNos", List.of("5"));
        ask(caseNo, "adjustment", "hjkx.jb", change).andExpect(status().isCreated());
    }

    @Test
    void no_task_is_brought_forward_to_before_its_beginning() throws Exception {
        refused(
                ask(
                        approved(),
                        "adjustment",
                        "hjkx.jb",
                        adjustment(Map.of("adjustmentType", "DUE_DATE", "newDueDate", "2026-12-31"))),
                "G3");
    }

    @Test
    void several_small_changes_add_up() throws Exception {
        String caseNo = approved();
        tasks.adjust(
                caseNo,
                "first-change",
                new Adjustment(List.of(6), Adjustment.Kind.DUE_DATE, LocalDate.parse("2027-07-25"), null, "理事会会期推迟"));

        ask(
                        caseNo,
                        "adjustment",
                        "hjkx.jb",
                        adjustment(Map.of("adjustmentType", "DUE_DATE", "newDueDate", "2027-08-10")))
                .andExpect(status().isCreated());

        assertThat(runtime.createVariableInstanceQuery()
                        .variableName("shiftDays")
                        .singleResult()
                        .getValue())
                .isEqualTo(41L);
    }

    @Test
    void an_office_is_not_a_person() throws Exception {
        refused(
                ask(
                        approved(),
                        "adjustment",
                        "hjkx.jb",
                        adjustment(Map.of("adjustmentType", "RESPONSIBLE_PERSON", "afterValue", "秘书处，主任"))),
                "G4");
    }

    private static void refused(ResultActions answer, String ruleNo) throws Exception {
        answer.andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].code").value(ruleNo));
    }

    @Test
    void a_change_that_the_president_declines_ends_and_leaves_the_register_as_it_is() throws Exception {
        String caseNo = approved();
        String before = tasks.ofPlan(caseNo).get(5).responsiblePerson();
        ask(
                caseNo,
                "adjustment",
                "hjkx.jb",
                adjustment(Map.of("adjustmentType", "RESPONSIBLE_PERSON", "afterValue", "林知远，副秘书长")));

        complete(
                caseNo,
                "hjkx.lsz",
                Map.of("adjustmentConfirmation", "DECLINE", "confirmationOpinion", "责任人不宜变动，按原方案办。"));
        carryOut(caseNo);

        assertThat(running("plan-adjustment", caseNo)).isZero();
        assertThat(tasks.ofPlan(caseNo).get(5).responsiblePerson()).isEqualTo(before);
        mvc.perform(get("/notices").with(people.page("hjkx.msz")))
                .andExpect(content().string(containsString("责任人不宜变动，按原方案办。")));
    }

    @Test
    void the_page_offers_the_tasks_of_the_plan() throws Exception {
        mvc.perform(get("/cases/" + approved() + "/requests/adjustment").with(people.page("hjkx.jb")))
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

        complete(caseNo, "hjkx.lsz", Map.of("adjustmentConfirmation", "CONFIRM"));
        complete(caseNo, "xhb.buzhang", Map.of("adjustmentDecision", "AGREE", "adjustmentOpinion", "同意调整。"));
        carryOut(caseNo);

        assertThat(tasks.ofPlan(caseNo).get(5).responsiblePerson()).isEqualTo("林知远");
        assertThat(running("plan-adjustment", caseNo)).isZero();
    }
}
