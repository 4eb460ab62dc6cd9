package org.xuegai.casework;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.attachment.Attachments;
import org.xuegai.attachment.SampleFiles;
import org.xuegai.reformplan.PlanCases;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Who reads a case that has been sent, and what is kept of it. */
@XuegaiTest
@Tag("database")
class CaseReadsTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private PlanCases plans;

    @Autowired
    private Submissions submissions;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Attachments attachments;

    @Autowired
    private JdbcClient jdbc;

    private String caseNo;

    @BeforeEach
    void a_plan_has_been_sent() {
        caseNo = plans.running();
        plans.enter(caseNo, CaseStatus.SUBMITTED);
    }

    @Test
    void each_way_the_association_opens_a_case_is_recorded_once() throws Exception {
        var officer = people.script("xhb.jingban");
        for (String part : List.of("", "/timeline", "/submissions", "/diagram", "/documents")) {
            mvc.perform(get("/api/v1/cases/" + caseNo + part).with(officer)).andExpect(status().isOk());
        }
        for (String part : List.of("", "/filings/1", "/changes", "/diagram", "/sealed-page.pdf")) {
            mvc.perform(get("/cases/" + caseNo + part).with(people.page("jdy"))).andExpect(status().isOk());
        }

        assertThat(reads("xhb.jingban")).isEqualTo(5);
        assertThat(reads("jdy")).isEqualTo(5);
    }

    @Test
    void a_societys_own_reading_is_not_recorded() throws Exception {
        for (String part : List.of("", "/diagram", "/sealed-page.pdf")) {
            mvc.perform(get("/cases/" + caseNo + part).with(people.page("hjkx.jb")))
                    .andExpect(status().isOk());
        }

        assertThat(reads("hjkx.jb")).isZero();
    }

    @Test
    void whoever_may_not_urge_is_not_offered_it() throws Exception {
        mvc.perform(get("/cases/" + caseNo).with(people.page("xhb.jingban")))
                .andExpect(content().string(containsString("/urge")));
        mvc.perform(get("/cases/" + caseNo).with(people.page("jcb")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/urge"))));
    }

    @Test
    void what_a_clerk_has_sent_stays_the_societys_when_the_clerk_moves() throws Exception {
        var clerk = people.actor("hjkx.jb");
        String file = attachments
                .store(caseNo, "纪要.pdf", new ByteArrayInputStream(SampleFiles.pdf()), clerk)
                .id();
        jdbc.sql("update account set society_id = ? where username = 'hjkx.jb'")
                .param(people.actor("tmjz.jb").societyId())
                .update();

        assertThat(submissions.readable(caseFiles.get(caseNo), people.actor("hjkx.lsz")))
                .extracting(Submission::formId)
                .containsExactly("reform-plan");
        mvc.perform(get("/files/" + file).with(people.page("hjkx.lsz"))).andExpect(status().isOk());
        mvc.perform(get("/files/" + file).with(people.page("hjkx.jb"))).andExpect(status().isNotFound());
    }

    private int reads(String username) {
        return jdbc.sql("select count(*) from audit_entry where action = 'CASE_READ' and username = ? and subject = ?")
                .params(username, caseNo)
                .query(Integer.class)
                .single();
    }
}
