package org.xuegai.inbox;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.xuegai.casework.OpenWork;
import org.xuegai.platform.Json;
import org.xuegai.testing.DemoData;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A script keeps what it has of a task's form, and finds its lists. */
@XuegaiTest
class TaskDraftApiTest {

    private static final String OFFICER = "xhb.jingban";

    @Autowired
    private DemoData cases;

    @Autowired
    private OpenWork openWork;

    @Autowired
    private People people;

    @Autowired
    private MockMvc mvc;

    private String task;

    @BeforeEach
    void a_plan_under_review() {
        cases.create();
        task = "/api/v1/tasks/"
                + openWork.of("GGFA-2026-0003", people.actor(OFFICER)).get(0).taskId();
    }

    @Test
    void a_draft_is_saved_with_the_version_of_the_task() throws Exception {
        Object version = sheet().get("version");

        save(Map.of("version", version, "data", verdict("QUALIFIED")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(version))
                .andExpect(jsonPath("$.data.taskReviews[7].taskReviewResult").value("QUALIFIED"));
    }

    @Test
    void a_stale_version_is_refused() throws Exception {
        save(Map.of("version", 99, "data", verdict("QUALIFIED")))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("STALE_VERSION"));
    }

    @Test
    void who_names_the_draft_seen_writes_over_nobody() throws Exception {
        Map<String, Object> seen = sheet();
        Map<String, Object> named = Map.of(
                "version", seen.get("version"),
                "draftVersion", seen.get("draftVersion"),
                "data", verdict("MISSING"));

        save(named).andExpect(status().isOk());
        save(named)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("STALE_VERSION"));
    }

    @Test
    void the_lists_are_called_todo_done_and_started() throws Exception {
        for (String view : List.of("todo", "done", "started")) {
            mvc.perform(get("/api/v1/inbox?view=" + view).with(people.script(OFFICER)))
                    .andExpect(status().isOk());
        }
        mvc.perform(get("/api/v1/inbox?view=pending").with(people.script(OFFICER)))
                .andExpect(status().isNotFound());
        assertThat(Inbox.View.of("todo")).isEqualTo(Inbox.View.PENDING);
    }

    private static Map<String, Object> verdict(String result) {
        return Map.of("taskReviews", List.of(Map.of("taskNo", 8, "taskReviewResult", result)));
    }

    private Map<String, Object> sheet() throws Exception {
        return Json.readTree(mvc.perform(get(task).with(people.script(OFFICER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private ResultActions save(Map<String, Object> body) throws Exception {
        return mvc.perform(put(task + "/draft")
                .with(people.script(OFFICER))
                .contentType(MediaType.APPLICATION_JSON)
                .content(Json.write(body)));
    }
}
