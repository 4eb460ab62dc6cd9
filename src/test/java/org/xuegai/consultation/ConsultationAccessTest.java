package org.xuegai.consultation;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.testing.XuegaiTest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Who reads issues, meetings and resolutions, on pages and in the API. */
@XuegaiTest
class ConsultationAccessTest extends ConsultationScene {

    private static final List<String> INSIDE = List.of("xhb.jingban", "zb.chengyuan1", "fgfzx", "jdy");
    private static final List<String> OUTSIDE = List.of("e01", "admin");

    @Autowired
    private MockMvc mvc;

    private String issueNo;
    private String meetingNo;

    @BeforeEach
    void an_issue_has_been_resolved() {
        issueNo = issue();
        meetingNo = convened();
        steps.runs(meetingNo, "RESOLVED", "fjyl.jb", DUE);
    }

    @Test
    void the_association_and_the_auditor_read_all_of_it() throws Exception {
        for (String reader : INSIDE) {
            mvc.perform(get("/consultations").with(people.page(reader)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(issueNo)))
                    .andExpect(content().string(containsString(meetingNo)));
            mvc.perform(get("/consultations/meetings/" + meetingNo).with(people.page(reader)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("专班纪要〔2026〕1号")));
            mvc.perform(get("/consultations/issues/" + issueNo).with(people.page(reader)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("叶小筑")));
            mvc.perform(get("/api/v1/consultation-meetings").with(people.script(reader)))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.items[0].minutesNo").value("专班纪要〔2026〕1号"));
        }
    }

    @Test
    void a_society_reads_its_own_issues_and_no_meeting() throws Exception {
        mvc.perform(get("/consultations").with(people.page("fjyl.msz")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(issueNo)))
                .andExpect(content().string(not(containsString(meetingNo))));
        mvc.perform(get("/consultations/issues/" + issueNo).with(people.page("fjyl.lsz")))
                .andExpect(status().isOk());
        mvc.perform(get("/consultations/meetings/" + meetingNo).with(people.page("fjyl.jb")))
                .andExpect(status().isNotFound());
        mvc.perform(get("/cases/" + meetingNo).with(people.page("fjyl.jb"))).andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/consultation-issues").with(people.script("fjyl.jb")))
                .andExpect(jsonPath("$.items", hasSize(1)));
        mvc.perform(get("/api/v1/consultation-issues/{no}/resolutions", issueNo).with(people.script("fjyl.jb")))
                .andExpect(jsonPath("$.items[0].number").value(issueNo + "-1"));
        mvc.perform(get("/api/v1/consultation-meetings").with(people.script("fjyl.jb")))
                .andExpect(status().isForbidden());
    }

    @Test
    void another_society_learns_nothing() throws Exception {
        mvc.perform(get("/consultations").with(people.page("hjkx.jb")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(issueNo))));
        for (String path : List.of("/consultations/issues/" + issueNo, "/consultations/issues/HSYT-2026-9999")) {
            mvc.perform(get(path).with(people.page("hjkx.jb"))).andExpect(status().isNotFound());
        }
        mvc.perform(get("/api/v1/consultation-issues/{no}/resolutions", issueNo).with(people.script("hjkx.jb")))
                .andExpect(status().isNotFound());
    }

    @Test
    void experts_and_the_administrator_have_no_part_in_it() throws Exception {
        for (String other : OUTSIDE) {
            mvc.perform(get("/consultations").with(people.page(other))).andExpect(status().isForbidden());
            mvc.perform(get("/consultations/issues/" + issueNo).with(people.page(other)))
                    .andExpect(status().isNotFound());
            mvc.perform(get("/consultations/meetings/" + meetingNo).with(people.page(other)))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void clerks_raise_issues_and_officers_call_meetings() throws Exception {
        mvc.perform(post("/consultations/issues").with(people.page("fjyl.jb")).with(csrf()))
                .andExpect(redirectedUrlPattern("/cases/HSYT-*/form"));
        mvc.perform(post("/consultations/meetings")
                        .with(people.page("xhb.jingban"))
                        .with(csrf()))
                .andExpect(redirectedUrlPattern("/cases/DQHS-*/form"));
        mvc.perform(post("/consultations/issues").with(people.page("fjyl.msz")).with(csrf()))
                .andExpect(status().isForbidden());
        mvc.perform(post("/consultations/meetings").with(people.page("fjyl.jb")).with(csrf()))
                .andExpect(status().isForbidden());
    }
}
