package org.xuegai.reformplan.batch;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.xuegai.account.AccountRegister;
import org.xuegai.account.NewAccount;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseStatuses;
import org.xuegai.casework.filing.CaseOpenings;
import org.xuegai.reformplan.PlanCases;
import org.xuegai.society.Societies;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@XuegaiTest
@Tag("database")
class BatchPagesTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private Societies societies;

    @Autowired
    private ReformBatches batches;

    @Autowired
    private CaseOpenings openings;

    @Autowired
    private CaseStatuses statuses;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private AccountRegister register;

    @Autowired
    private PlanCases plans;

    @Test
    void an_officer_proposes_a_batch_and_the_head_publishes_it() throws Exception {
        propose("xhb.jingban", "2026-12-31").andExpect(redirectedUrl("/batches/GG-2026"));
        assertThat(state()).isEqualTo(ReformBatch.State.PROPOSED);
        assertThat(openings.batchesFor("reform-plan", people.actor("hjkx.jb"))).isEmpty();

        act("open", "xhb.buzhang", 0).andExpect(redirectedUrl("/batches/GG-2026"));

        assertThat(state()).isEqualTo(ReformBatch.State.OPEN);
        assertThat(openings.batchesFor("reform-plan", people.actor("hjkx.jb"))).hasSize(1);
    }

    @Test
    void a_deadline_on_a_day_of_rest_is_refused_with_the_next_working_day() throws Exception {
        propose("xhb.jingban", "2026-12-26")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(allOf(containsString("休息日"), containsString("2026-12-28"))));
    }

    @Test
    void nobody_publishes_a_batch_of_their_own() throws Exception {
        register.openAll(
                List.of(NewAccount.ofAssociation(
                        "both", "两头挑", null, Set.of(Role.departmentOfficer, Role.departmentHead))),
                "Xuegai@2026",
                null);
        propose("both", "2026-12-31");

        act("open", "both", 0).andExpect(status().isForbidden());

        assertThat(state()).isEqualTo(ReformBatch.State.PROPOSED);
    }

    @Test
    void an_officer_cannot_publish_and_a_page_left_open_too_long_is_stale() throws Exception {
        propose("xhb.jingban", "2026-12-31");

        act("open", "xhb.jingban", 0).andExpect(status().isForbidden());
        act("open", "xhb.buzhang", 7).andExpect(status().isConflict());
    }

    @Test
    void societies_neither_see_nor_propose_batches() throws Exception {
        mvc.perform(get("/batches").with(people.page("hjkx.jb"))).andExpect(status().isForbidden());
        propose("hjkx.jb", "2026-12-31").andExpect(status().isForbidden());
    }

    @Test
    void a_request_without_its_token_changes_nothing() throws Exception {
        mvc.perform(post("/batches").with(people.page("xhb.jingban")).param("code", "GG-2026"))
                .andExpect(status().isForbidden());
    }

    @Test
    void the_page_tells_who_has_reported_and_who_has_not() throws Exception {
        propose("xhb.jingban", "2026-12-31");
        act("open", "xhb.buzhang", 0);
        String caseNo = plans.underReview();

        Filings filings = filings();
        assertThat(filings.of(batches.byCode("GG-2026").orElseThrow()))
                .filteredOn(Filing::filed)
                .extracting(Filing::caseNo)
                .containsExactly(caseNo);
        mvc.perform(get("/batches/GG-2026").with(people.page("jdy")))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("未报送名单"), containsString(caseNo))));
        mvc.perform(get("/batches").with(people.page("xhb.jingban")))
                .andExpect(content().string(containsString("1 / 8")));
    }

    @Test
    void a_withdrawn_plan_does_not_count_as_reported() throws Exception {
        propose("xhb.jingban", "2026-12-31");
        act("open", "xhb.buzhang", 0);
        String caseNo = plans.underReview();
        statuses.enter(caseNo, CaseStatus.WITHDRAWN, "WITHDRAWN");

        assertThat(filings().of(batches.byCode("GG-2026").orElseThrow())).noneMatch(Filing::filed);
    }

    @Autowired
    private BatchSocietyRows invited;

    private Filings filings() {
        return new Filings(invited, societies, cases);
    }

    private ReformBatch.State state() {
        return batches.byCode("GG-2026").orElseThrow().state();
    }

    private ResultActions act(String verb, String username, int version) throws Exception {
        return mvc.perform(post("/batches/GG-2026/" + verb)
                .with(people.page(username))
                .with(csrf())
                .param("version", String.valueOf(version)));
    }

    private ResultActions propose(String username, String deadline) throws Exception {
        MockHttpServletRequestBuilder request = post("/batches")
                .with(people.page(username))
                .with(csrf())
                .param("code", "GG-2026")
                .param("name", "2026年学会改革方案")
                .param("opensOn", "2026-11-23")
                .param("deadline", deadline)
                .param("periodEnd", "2027-12-31");
        societies
                .findAll()
                .forEach(society -> request.param("societyIds", society.id().toString()));
        return mvc.perform(request);
    }
}
