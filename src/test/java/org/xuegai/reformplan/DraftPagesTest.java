package org.xuegai.reformplan;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.xuegai.account.Actor;
import org.xuegai.casework.filing.CaseFilings;
import org.xuegai.form.FormInput;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** One draft open in two windows. */
@XuegaiTest
class DraftPagesTest {

    @Autowired
    private PlanCases cases;

    @Autowired
    private CaseFilings filings;

    @Autowired
    private People people;

    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void a_batch_is_open() {
        cases.openBatch();
    }

    @Test
    void what_was_typed_stays_on_the_page_when_the_draft_was_saved_elsewhere_meanwhile() throws Exception {
        String caseNo = cases.begun();
        Actor clerk = people.actor("hjkx.jb");
        int seen = filings.draft(caseNo, clerk).version();
        int current = filings.save(caseNo, seen, FormInput.ofJson(Map.of("boardCount", 80)), clerk)
                .version();

        save(caseNo, seen)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("这一页在别处保存过")))
                .andExpect(content().string(containsString("李卫东")))
                .andExpect(content().string(containsString("name=\"_version\" value=\"%d\"".formatted(current))));

        save(caseNo, current).andExpect(status().is3xxRedirection());
    }

    private ResultActions save(String caseNo, int version) throws Exception {
        return mvc.perform(multipart("/cases/%s/form/row/reformTaskRows/4".formatted(caseNo))
                .param("reformTaskRows[4].taskApplicability", "APPLICABLE")
                .param("reformTaskRows[4].responsiblePersonName", "李卫东")
                .param("_version", String.valueOf(version))
                .with(people.page("hjkx.jb"))
                .with(csrf()));
    }
}
