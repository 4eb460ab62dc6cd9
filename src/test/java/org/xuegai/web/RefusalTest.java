package org.xuegai.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@XuegaiTest
class RefusalTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Test
    void a_page_that_is_not_there_is_a_page_in_plain_words() throws Exception {
        mvc.perform(get("/no-such-page").with(people.page("xhb.jingban")).accept(MediaType.TEXT_HTML))
                .andExpect(status().isNotFound())
                .andExpect(header().exists("X-Trace-Id"))
                .andExpect(content().string(containsString("没有找到")))
                .andExpect(content().string(containsString("周敏行")));
    }

    @Test
    void a_script_is_told_the_code_and_the_trace_id() throws Exception {
        mvc.perform(get("/api/v1/no-such-thing").with(people.script("xhb.jingban")))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("NOT_FOUND"))
                .andExpect(jsonPath("$.detail").value(containsString("没有找到")))
                .andExpect(jsonPath("$.traceId").isNotEmpty());
    }

    @Test
    void broken_json_is_a_bad_request() throws Exception {
        mvc.perform(post("/api/v1/cases")
                        .with(people.script("fjyl.jb"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"type\": "))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("BAD_JSON"));
    }

    @Test
    void a_field_nobody_asked_for_is_named_and_refused() throws Exception {
        mvc.perform(post("/api/v1/cases")
                        .with(people.script("fjyl.jb"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"type\": \"reform-plan\", \"assignee\": \"admin\"}"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("UNKNOWN_FIELD"))
                .andExpect(jsonPath("$.errors[0].field").value("assignee"));
    }

    @Test
    void another_content_type_is_not_accepted() throws Exception {
        mvc.perform(post("/api/v1/cases")
                        .with(people.script("fjyl.jb"))
                        .contentType(MediaType.APPLICATION_XML)
                        .content("<case/>"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.detail").value(not(containsString("Content-Type"))));
    }

    @Test
    void the_language_changes_and_leads_back_to_the_page() throws Exception {
        mvc.perform(post("/language")
                        .param("language", "en")
                        .param("back", "/help")
                        .with(csrf())
                        .with(people.page("fjyl.jb")))
                .andExpect(redirectedUrl("/help"));
    }

    @Test
    void the_language_button_leads_to_no_other_host() throws Exception {
        for (String elsewhere : new String[] {"//example.com", "/\\example.com", "https://example.com"}) {
            mvc.perform(post("/language")
                            .param("language", "en")
                            .param("back", elsewhere)
                            .with(csrf())
                            .with(people.page("fjyl.jb")))
                    .andExpect(redirectedUrl("/"));
        }
    }

    @Test
    void everyone_is_led_to_where_their_work_is() throws Exception {
        mvc.perform(get("/").with(people.page("xhb.jingban"))).andExpect(redirectedUrl("/inbox"));
        mvc.perform(get("/").with(people.page("admin"))).andExpect(redirectedUrl("/admin"));
        mvc.perform(get("/").with(people.page("jdy"))).andExpect(redirectedUrl("/cases"));
    }
}
