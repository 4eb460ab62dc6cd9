package org.xuegai.admin;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The administrator, and nobody else, sees background work that failed. */
@XuegaiTest
class JobPagesTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Test
    void the_administrator_sees_that_nothing_failed() throws Exception {
        mvc.perform(get("/admin/jobs").with(people.page("admin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("没有失败的后台任务")));
    }

    @Test
    void an_officer_may_not_look() throws Exception {
        mvc.perform(get("/admin/jobs").with(people.page("xhb.jingban"))).andExpect(status().isForbidden());
    }

    @Test
    void a_job_that_is_not_there_cannot_be_tried_again() throws Exception {
        mvc.perform(post("/admin/jobs/no-such-job/again")
                        .with(people.page("admin"))
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }
}
