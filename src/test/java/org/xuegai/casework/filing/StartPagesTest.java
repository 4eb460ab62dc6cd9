package org.xuegai.casework.filing;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseStatuses;
import org.xuegai.demo.DemoActs;
import org.xuegai.reformplan.PlanCases;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The page that the first notice of a batch leads to. */
@XuegaiTest
@Tag("database")
class StartPagesTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private CaseStatuses statuses;

    @Autowired
    private PlanCases plans;

    @Autowired
    private DemoActs acts;

    @BeforeEach
    void a_batch_is_open() {
        plans.openBatch();
    }

    @Test
    void the_clerk_begins_where_the_notice_leads() throws Exception {
        open("hjkx.jb").andExpect(status().isOk()).andExpect(content().string(containsString("开始填写")));
    }

    @Test
    void a_matter_of_the_association_goes_to_review_and_not_to_a_secretary_general() throws Exception {
        String caseNo = acts.draft("xhb.jingban", "pilot-batch", null);

        mvc.perform(get("/cases/{caseNo}/form/check", caseNo).with(people.page("xhb.jingban")))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("提交审核"), not(containsString("秘书长校核")))));
    }

    @Test
    void what_no_secretary_general_checks_is_not_said_to_go_to_one() throws Exception {
        String caseNo = acts.draft("fjyl.jb", "consultation-issue", null);

        mvc.perform(get("/cases/{caseNo}/form/check", caseNo).with(people.page("fjyl.jb")))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("提交"), not(containsString("秘书长校核")))));
    }

    @Test
    void the_president_reads_that_the_clerk_drafts() throws Exception {
        open("hjkx.lsz")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("由贵会经办人起草"),
                                containsString("2026年学会改革方案"),
                                not(containsString("开始填写")))));
    }

    @Test
    void a_plan_already_begun_is_where_it_leads() throws Exception {
        String caseNo = plans.begun();

        open("hjkx.jb").andExpect(redirectedUrl("/cases/" + caseNo + "/form"));
        open("hjkx.lsz").andExpect(redirectedUrl("/cases/" + caseNo));
    }

    @Test
    void a_plan_that_was_withdrawn_leaves_the_beginning_free() throws Exception {
        statuses.enter(plans.begun(), CaseStatus.WITHDRAWN, "WITHDRAWN");

        open("hjkx.jb").andExpect(status().isOk()).andExpect(content().string(containsString("开始填写")));
    }

    @Test
    void an_empty_inbox_leads_to_what_the_society_is_awaited_with() throws Exception {
        mvc.perform(get("/inbox").with(people.page("hjkx.jb")))
                .andExpect(content()
                        .string(allOf(
                                containsString("改革方案等贵会报送"), containsString("12月31日截止"), containsString("开始填写"))));

        plans.begun();

        mvc.perform(get("/inbox").with(people.page("hjkx.jb")))
                .andExpect(content().string(not(containsString("等贵会报送"))));
    }

    @Test
    void the_association_begins_nothing_and_unknown_types_are_not_there() throws Exception {
        open("xhb.jingban").andExpect(status().isForbidden());
        mvc.perform(get("/cases/new/no-such-type").with(people.page("hjkx.jb"))).andExpect(status().isNotFound());
    }

    private ResultActions open(String username) throws Exception {
        return mvc.perform(get("/cases/new/reform-plan").with(people.page(username)));
    }
}
