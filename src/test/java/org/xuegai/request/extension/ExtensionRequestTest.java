package org.xuegai.request.extension;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.deadline.PromiseClocks;
import org.xuegai.request.RequestScene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** More time to report, or to decide. */
class ExtensionRequestTest extends RequestScene {

    @Autowired
    private Extensions extensions;

    @Autowired
    private PromiseClocks promises;

    @Autowired
    private CaseTimeline timeline;

    @Autowired
    private JdbcClient jdbc;

    private int open(String caseNo) {
        return jdbc.sql("select count(*) from inbox_item where case_no = ? and state = 'OPEN'")
                .param(caseNo)
                .query(Integer.class)
                .single();
    }

    @Test
    void a_society_asks_for_more_time_before_the_deadline() throws Exception {
        String caseNo = cases.begun();

        ask(caseNo, "extension", "hjkx.jb", extension("2027-01-29")).andExpect(status().isCreated());

        assertThat(running("extension", caseNo)).isEqualTo(1);
        ask(caseNo, "extension", "hjkx.jb", extension("2027-01-29"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("ALREADY_RUNNING"));
    }

    @Test
    void no_more_than_half_of_the_period_is_given() throws Exception {
        ask(cases.begun(), "extension", "hjkx.jb", extension("2027-03-05"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("requestedDueDate"));
    }

    @Test
    void more_time_is_given_once() throws Exception {
        String caseNo = cases.begun();
        ask(caseNo, "extension", "hjkx.jb", extension("2027-01-29"));

        extensions.grant(caseNo);
        extensions.grant(caseNo);

        assertThat(batches.deadline("GG-2026", people.actor("hjkx.jb").societyId()))
                .contains(LocalDate.of(2027, 1, 29));
        ask(caseNo, "extension", "hjkx.jb", extension("2027-01-30"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("REQUEST_NOT_NOW"));
    }

    @Test
    void the_association_gives_itself_ten_working_days_once() throws Exception {
        String caseNo = cases.underReview();
        promises.start(caseNo, "reform-plan");
        int before = promises.of(caseNo).orElseThrow().totalDays();
        ask(caseNo, "extension", "xhb.jingban", new LinkedHashMap<>(Map.of("extensionReason", REASON)))
                .andExpect(status().isCreated());

        extensions.grant(caseNo);
        extensions.grant(caseNo);

        assertThat(promises.of(caseNo).orElseThrow().totalDays()).isEqualTo(before + 10);
    }

    @Test
    void a_request_ends_with_the_case_and_gives_nothing_any_more() throws Exception {
        String caseNo = cases.underReview();
        promises.start(caseNo, "reform-plan");
        int before = promises.of(caseNo).orElseThrow().totalDays();
        ask(caseNo, "extension", "xhb.jingban", new LinkedHashMap<>(Map.of("extensionReason", REASON)))
                .andExpect(status().isCreated());

        cases.enter(caseNo, CaseStatus.WITHDRAWN);
        extensions.grant(caseNo);

        assertThat(running("extension", caseNo)).isZero();
        assertThat(open(caseNo)).isZero();
        assertThat(promises.of(caseNo).orElseThrow().totalDays()).isEqualTo(before);
    }

    @Test
    void another_society_does_not_even_learn_of_the_case() throws Exception {
        ask(cases.begun(), "extension", "fjyl.jb", extension("2027-01-29")).andExpect(status().isNotFound());
    }

    @Test
    void more_time_is_reviewed_by_the_head_decided_by_the_vice_chair_and_given() throws Exception {
        String caseNo = cases.begun();
        ask(caseNo, "extension", "hjkx.jb", extension("2027-01-29"));

        mvc.perform(get("/tasks/" + task(caseNo)).with(people.page("xhb.buzhang")))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("2027-01-29"), containsString(REASON))));
        complete(caseNo, "xhb.buzhang", Map.of("extensionReview", "AGREE", "extensionReviewOpinion", "理由充分，拟同意。"));
        complete(caseNo, "fgfzx", Map.of("extensionDecision", "AGREE", "extensionOpinion", "同意"));
        carryOut(caseNo);

        assertThat(batches.deadline("GG-2026", people.actor("hjkx.jb").societyId()))
                .contains(LocalDate.of(2027, 1, 29));
    }

    @Test
    void a_kind_of_request_that_there_is_not_is_not_found() throws Exception {
        String caseNo = cases.begun();

        mvc.perform(get("/cases/" + caseNo + "/requests/holiday").with(people.page("hjkx.jb")))
                .andExpect(status().isNotFound());
        ask(caseNo, "holiday", "hjkx.jb", extension("2027-01-29")).andExpect(status().isNotFound());
    }

    @Test
    void the_timeline_says_why_more_time_was_asked_for() throws Exception {
        String caseNo = cases.begun();

        ask(caseNo, "extension", "hjkx.jb", extension("2027-01-29"));

        assertThat(timeline.all(caseNo))
                .anySatisfy(event -> assertThat(event.opinion()).isEqualTo(REASON));
    }
}
