package org.xuegai.document.approval;

import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.demo.DemoActs;
import org.xuegai.testing.DemoData;
import org.xuegai.testing.People;
import org.xuegai.testing.Returns;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** What the 审批表 says of who decided what, on cases of the demo that went all the way through the gate. */
@XuegaiTest
@Tag("database")
class ApprovalFormTest {

    private static final String RETURNED_TWICE = "GGFA-2026-0004";

    @Autowired
    private DemoActs acts;

    @Autowired
    private People people;

    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void the_demo(@Autowired DemoData cases) {
        cases.create();
    }

    @Test
    void the_meeting_stands_for_its_opinion_and_whoever_entered_it_is_named_as_that() throws Exception {
        String box = box(RETURNED_TWICE, "领导小组");

        assertThat(box)
                .contains("会议　2026-11-", "会议纪要：", "录入：周敏行")
                .containsOnlyOnce("研究通过")
                .doesNotContainPattern("　周敏行");
    }

    @Test
    void only_what_went_back_to_the_society_counts_as_returned() throws Exception {
        assertThat(form(RETURNED_TWICE).text()).contains("退回 2 次，会商 1 次");

        acts.complete("fgfzx", RETURNED_TWICE, "UserTask_DecidePlan", Returns.decision("第 3 项监事会设置没有步骤，请再研究后写明。"));
        assertThat(form(RETURNED_TWICE).text()).contains("退回 2 次，会商 1 次");

        acts.complete("xhb.jingban", RETURNED_TWICE, "UserTask_Consultation", Returns.consultation());
        assertThat(form(RETURNED_TWICE).text()).contains("退回 3 次，会商 2 次");
    }

    private String box(String caseNo, String label) throws Exception {
        return form(caseNo)
                .select("tr:has(th:contains(%s)) td".formatted(label))
                .text();
    }

    private Document form(String caseNo) throws Exception {
        return Jsoup.parse(mvc.perform(get("/cases/{no}/approval-form", caseNo).with(people.page("xhb.jingban")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
