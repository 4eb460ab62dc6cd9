package org.xuegai.expert.draw;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import org.xuegai.expert.ExpertScene;
import org.xuegai.inbox.TaskGate;
import org.xuegai.platform.Json;

import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Drawing by a script is the drawing of the page. */
class DrawApiTest extends ExpertScene {

    @Autowired
    private TaskGate tasks;

    private ResultActions draw(int version, Integer count) throws Exception {
        return mvc.perform(post("/api/v1/tasks/%s/draw".formatted(task(TASK_FORCE, SELECT)))
                .with(people.script(TASK_FORCE))
                .contentType(MediaType.APPLICATION_JSON)
                .content(Json.write(Map.of("version", version, "expertCount", count))));
    }

    private int version() {
        return tasks.open(task(TASK_FORCE, SELECT), people.actor(TASK_FORCE))
                .item()
                .version();
    }

    @Test
    void the_answer_names_the_group_its_spares_and_the_seed_that_proves_it() throws Exception {
        draw(version(), 5)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.drawNo").value(1))
                .andExpect(jsonPath("$.seed").isNotEmpty())
                .andExpect(jsonPath("$.group", hasSize(5)))
                .andExpect(jsonPath("$.spares", hasSize(2)));
        settle(5);

        mvc.perform(get("/api/v1/cases/{caseNo}/experts", caseNo).with(people.script(TASK_FORCE)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.INSPECTION", hasSize(7)));
    }

    @Test
    void a_stale_version_and_a_group_too_small_are_refused() throws Exception {
        draw(version() - 1, 5)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("STALE_VERSION"));
        draw(version(), 2)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].message").isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hjkx.jb", "e01"})
    void who_is_drawn_is_the_associations_to_know(String username) throws Exception {
        draw(version(), 5);

        mvc.perform(get("/api/v1/cases/{caseNo}/experts", caseNo).with(people.script(username)))
                .andExpect(status().isNotFound());
    }
}
