package org.xuegai.casework.order;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.testing.DemoData;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The pages of withdrawal, suspension and termination, from the button on the case page on. */
@XuegaiTest
class CaseOrderPagesTest {

    private static final String REASON = "学会正在接受调查，暂时不能办理这件。";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private DemoData cases;

    @BeforeEach
    void the_cases_of_the_demo() {
        cases.create();
    }

    @ParameterizedTest(name = "{2} {1} as {0}")
    @CsvSource({
        "tmjz.lsz, GGFA-2026-0003, withdraw, WITHDRAWN",
        "xhb.buzhang, GGFA-2026-0004, suspend, SUSPENDED",
        "xhb.buzhang, GGFA-2026-0004, terminate, TERMINATED"
    })
    void a_reason_is_wanted_and_then_it_is_done(String username, String caseNo, String order, CaseStatus after)
            throws Exception {
        CaseStatus before = caseFiles.get(caseNo).status();
        String address = "/cases/" + caseNo + "/" + order;

        assertThat(page(mvc.perform(get("/cases/" + caseNo).with(people.page(username))))
                        .select("a[href=" + address + "]"))
                .hasSize(1);
        assertThat(page(mvc.perform(get(address).with(people.page(username))))
                        .select("form[action=" + address + "] textarea[name=reason]"))
                .hasSize(1);

        Document refused = page(give(address, "不办了", username).andExpect(status().isUnprocessableEntity()));
        assertThat(refused.select("textarea[name=reason]").text()).isEqualTo("不办了");
        assertThat(refused.select("#reason-error")).hasSize(1);
        assertThat(caseFiles.get(caseNo).status()).isEqualTo(before);

        give(address, REASON, username).andExpect(redirectedUrl("/cases/" + caseNo));
        assertThat(caseFiles.get(caseNo).status()).isEqualTo(after);
    }

    private ResultActions give(String address, String reason, String username) throws Exception {
        return mvc.perform(post(address)
                .param("reason", reason)
                .with(people.page(username))
                .with(csrf()));
    }

    private static Document page(ResultActions answer) throws Exception {
        return Jsoup.parse(answer.andReturn().getResponse().getContentAsString());
    }
}
