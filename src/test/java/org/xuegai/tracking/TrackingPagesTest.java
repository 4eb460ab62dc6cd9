package org.xuegai.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What is read of a follow-up, and by whom: reports, register, ledger. */
class TrackingPagesTest extends TrackingScene {

    @Test
    void the_reports_are_read_by_the_society_the_association_and_the_auditor() throws Exception {
        steps.reports("hjkx", caseNo, Map.of(6, 40));
        steps.secretaryConfirms("hjkx", caseNo);

        for (String reader : List.of("hjkx.msz", "xhb.jingban", "jdy")) {
            mvc.perform(get("/api/v1/reform-tasks/{no}/reports", caseNo).with(people.script(reader)))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.items", hasSize(12)));
            mvc.perform(get("/tasks-register/HJKX").with(people.page(reader)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("2026Q4")))
                    .andExpect(content().string(containsString(caseNo)));
        }
        mvc.perform(get("/api/v1/reform-tasks/{no}/reports", caseNo).with(people.script("fjyl.jb")))
                .andExpect(status().isNotFound());
        mvc.perform(get("/cases/{no}", caseNo).with(people.page("fjyl.jb"))).andExpect(status().isNotFound());
        assertThat(cell(6)).isEqualTo("40%在办");
    }

    /** Text of the society's cell for a task in the register of all, as it stands on a wide page. */
    private String cell(int taskNo) throws Exception {
        String page = mvc.perform(get("/tasks-register").with(people.page("xhb.jingban")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Elements rows = Jsoup.parse(page).select("table.heat tr");
        int column = rows.get(0).select("th").eachText().indexOf("环境科学");
        return rows.get(taskNo).children().get(column).text().replace(" ", "");
    }

    @Test
    void a_cell_of_the_register_says_what_waits_to_be_verified_and_what_is_late() throws Exception {
        steps.reports("hjkx", caseNo, Map.of(6, 40, 7, 100));
        steps.secretaryConfirms("hjkx", caseNo);
        assertThat(cell(7)).isEqualTo("待核");

        clock.travelTo(LocalDate.of(2027, 7, 1).atTime(9, 0));
        assertThat(cell(5)).isEqualTo("超期0%");
        assertThat(cell(6)).isEqualTo("超期40%");
        assertThat(cell(7)).isEqualTo("超期待核");
    }

    @Test
    void the_clerk_finds_the_change_of_the_plan_beside_the_follow_up() throws Exception {
        String way = "/cases/%s/requests/adjustment".formatted(planNo);
        mvc.perform(get("/cases/{no}", caseNo).with(people.page("hjkx.jb")))
                .andExpect(content().string(containsString(way)));
        mvc.perform(get("/cases/{no}", caseNo).with(people.page("hjkx.msz")))
                .andExpect(content().string(not(containsString(way))));

        engine.startBeside(
                caseFiles.get(planNo),
                "plan-adjustment",
                Map.of("adjustmentType", "DUE_DATE", "shiftDays", 10L, "adjustmentHeadDays", 30));
        mvc.perform(get("/cases/{no}", caseNo).with(people.page("hjkx.jb")))
                .andExpect(content().string(not(containsString(way))));
    }

    @Test
    void the_ledger_holds_all_societies_for_the_association_and_its_own_for_a_society() throws Exception {
        mvc.perform(get("/tasks-register.xlsx").with(people.page("jdy")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("xlsx")));
        mvc.perform(get("/tasks-register.xlsx").with(people.page("fjyl.jb")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("GGFA"))));
        mvc.perform(get("/tasks-register.xlsx").with(people.page("admin"))).andExpect(status().isForbidden());
    }
}
