package org.xuegai.casework.page;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.xuegai.casework.filing.CaseOpenings;
import org.xuegai.platform.Json;
import org.xuegai.reformplan.PlanCases;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Beginning a case by one call. */
@XuegaiTest
@Tag("database")
class CaseApiTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private PlanCases plans;

    @Autowired
    private CaseOpenings openings;

    @Autowired
    private JdbcClient jdbc;

    private RequestPostProcessor clerk;

    @BeforeEach
    void a_batch_is_open() throws Exception {
        plans.openBatch();
        clerk = people.script("hjkx.jb");
    }

    @Test
    void data_that_the_form_does_not_take_leaves_no_case_behind() throws Exception {
        begin("", Map.of("approved", true))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("UNKNOWN_FIELD"));

        nothingIsLeft();
        begin("", Map.of()).andExpect(status().isCreated());
    }

    @Test
    void a_plan_that_is_not_complete_is_not_filed_and_leaves_no_case_behind() throws Exception {
        begin("?submit=true", Map.of())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors").isNotEmpty());

        nothingIsLeft();
    }

    @Test
    void a_draft_saved_without_data_stays_as_it_is() throws Exception {
        begin("", Map.of()).andExpect(status().isCreated());
        String caseNo =
                jdbc.sql("select case_no from case_file").query(String.class).single();

        mvc.perform(put("/api/v1/cases/" + caseNo + "/draft")
                        .with(clerk)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"version\": 1}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.planTitle").isNotEmpty());
    }

    @Test
    void what_one_has_begun_is_listed_as_cases() throws Exception {
        begin("", null).andExpect(status().isCreated());

        mvc.perform(get("/api/v1/inbox?view=started").with(clerk))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].status").value("DRAFT"))
                .andExpect(jsonPath("$.items[0].type").value("reform-plan"));
    }

    private ResultActions begin(String query, Map<String, Object> data) throws Exception {
        Map<String, Object> body = new HashMap<>(Map.of("type", "reform-plan"));
        body.put("data", data);
        return mvc.perform(post("/api/v1/cases" + query)
                .with(clerk)
                .contentType(MediaType.APPLICATION_JSON)
                .content(Json.write(body)));
    }

    private void nothingIsLeft() {
        for (String table : new String[] {"case_file", "case_place", "form_draft", "submission"}) {
            assertThat(jdbc.sql("select count(*) from " + table)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(openings.batchesFor("reform-plan", people.actor("hjkx.jb"))).hasSize(1);
    }
}
