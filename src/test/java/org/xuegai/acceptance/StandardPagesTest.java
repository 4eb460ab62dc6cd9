package org.xuegai.acceptance;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.inspection.finding.Verdict;
import org.xuegai.testing.People;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Who sees what of a society's eleven standards and of a batch's acceptances. */
class StandardPagesTest extends AcceptanceScene {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Test
    void a_society_sees_its_groups_verdicts_the_association_the_experts_too_and_others_nothing() throws Exception {
        rectifying();
        reported();
        lookedAgain(Verdict.MET);
        String page = "/standards/" + caseNo;

        for (String reader : List.of("xhb.jingban", "fgfzx", "jdy")) {
            mvc.perform(get(page).with(people.page(reader)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("专家核查")))
                    .andExpect(content().string(containsString("现场查看并核对材料原件")));
        }
        mvc.perform(get(page).with(people.page(STEM + ".jb")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("专家组合议")))
                .andExpect(content().string(not(containsString("专家核查"))));
        for (String other : List.of("hxhg.jb", visit.members(caseNo).get(1))) {
            mvc.perform(get(page).with(people.page(other))).andExpect(status().isNotFound());
        }
        mvc.perform(get("/cases/" + no).with(people.page("xhb.jingban")))
                .andExpect(content().string(containsString(page)));
        mvc.perform(get("/cases/" + caseNo).with(people.page(STEM + ".jb")))
                .andExpect(content().string(containsString(page)));
        mvc.perform(get("/acceptance/batches/LH-2026").with(people.page("xhb.buzhang")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(no)));
        mvc.perform(get("/acceptance/batches/LH-2026").with(people.page(STEM + ".jb")))
                .andExpect(status().isForbidden());
        mvc.perform(get("/acceptance").with(people.page("xhb.buzhang"))).andExpect(status().isOk());
    }
}
