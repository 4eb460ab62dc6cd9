package org.xuegai.casework;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.casework.order.CaseOrders;
import org.xuegai.demo.DemoSocietySteps;
import org.xuegai.demo.DemoSteps;
import org.xuegai.reformplan.PlanCases;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What the page of a case says once it is over. */
@XuegaiTest
class CaseEndTest {

    @Autowired
    private PlanCases cases;

    @Autowired
    private DemoSocietySteps society;

    @Autowired
    private DemoSteps association;

    @Autowired
    private CaseOrders orders;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Test
    void a_case_broken_off_says_how_and_when_it_ended_and_has_no_step_any_more() throws Exception {
        String caseNo = accepted();
        orders.terminate(caseNo, "学会已并入另一学会，方案不再办理。", people.actor("xhb.buzhang"));

        Document page = page(caseNo);

        assertThat(page.select("#now").text()).isEqualTo("11月23日终止办理");
        assertThat(page.select(".steps [aria-current], .steps .now, .steps .ahead"))
                .isEmpty();
        assertThat(page.select(".steps .stopped").text()).contains("到此为止", "11月23日终止办理");
        assertThat(page.select("aside").text()).contains("11月23日在第 ", " 步结束");
        assertThat(promise(page)).contains("到结束时用了").doesNotContain("不限期", "按时");
    }

    @Test
    void a_draft_that_was_withdrawn_never_had_a_step() throws Exception {
        cases.openBatch();
        String caseNo = cases.begun();
        orders.withdraw(caseNo, "本年度不报送改革方案，另行说明。", people.actor("hjkx.lsz"));

        Document page = page(caseNo);

        assertThat(page.select("#now").text()).isEqualTo("11月23日已撤回");
        assertThat(page.select(".steps")).isEmpty();
    }

    @Test
    void a_promise_that_was_kept_is_not_said_to_have_no_limit() throws Exception {
        String caseNo = accepted();
        cases.enter(caseNo, CaseStatus.PENDING_DECISION, CaseStatus.DECIDED);

        assertThat(promise(page(caseNo))).contains("按时作出决定").doesNotContain("不限期");
    }

    private String accepted() {
        String caseNo = cases.running();
        society.secretaryAgrees("hjkx", caseNo);
        society.boardResolves("hjkx", caseNo, 80);
        society.presidentSigns("hjkx", caseNo);
        association.accepted(caseNo);
        return caseNo;
    }

    private static String promise(Document page) {
        return page.select("section[aria-labelledby=clock] p").first().text();
    }

    private Document page(String caseNo) throws Exception {
        return Jsoup.parse(mvc.perform(get("/cases/" + caseNo).with(people.page("hjkx.jb")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
