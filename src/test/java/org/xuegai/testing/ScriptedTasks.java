package org.xuegai.testing;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.xuegai.casework.OpenWork;
import org.xuegai.platform.Json;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Tasks that somebody answers by a script, over HTTP and with a token. */
public class ScriptedTasks {

    private final MockMvc mvc;
    private final People people;
    private final OpenWork openWork;

    ScriptedTasks(MockMvc mvc, People people, OpenWork openWork) {
        this.mvc = mvc;
        this.people = people;
        this.openWork = openWork;
    }

    public ResultActions complete(String username, String caseNo, String taskKey, Map<String, Object> data)
            throws Exception {
        String task = openWork.of(caseNo, people.actor(username)).stream()
                .filter(open -> open.taskKey().equals(taskKey))
                .map(OpenWork.OpenTask::taskId)
                .findFirst()
                .orElseThrow(() -> new AssertionError(username + " has no " + taskKey));
        String sheet = mvc.perform(get("/api/v1/tasks/" + task).with(people.script(username)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return mvc.perform(post("/api/v1/tasks/" + task + "/complete")
                .with(people.script(username))
                .contentType(MediaType.APPLICATION_JSON)
                .content(Json.write(Map.of("version", Json.readTree(sheet).get("version"), "data", data))));
    }

    /**
     * The same where it is refused, twice: the first time has changed nothing.
     *
     * @param ruleNo of the error at the field, as its code or beside it
     * @param words part of its message
     */
    public void refused(
            String username,
            String caseNo,
            String taskKey,
            Map<String, Object> data,
            String field,
            String ruleNo,
            String words)
            throws Exception {
        complete(username, caseNo, taskKey, data)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(refusal(field, ruleNo, words));
        complete(username, caseNo, taskKey, data).andExpect(status().isUnprocessableEntity());
    }

    /** An error at the field bears the number and says so. */
    public static ResultMatcher refusal(String field, String ruleNo, String words) {
        String error = "$.errors[?(@.field == '%s' && (@.code == '%s' || @.ruleNo == '%s'))].message";
        return jsonPath(error.formatted(field, ruleNo, ruleNo), hasItem(containsString(words)));
    }
}
