package org.xuegai.expert;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.xuegai.expert.ExpertGroups.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What experts see of a case: nothing before the commitment, nothing after they have left. Source: domain 2.3 step 6 */
class ExpertAccessTest extends ExpertScene {

    private String file;

    @BeforeEach
    void a_group_is_invited() throws Exception {
        file = acts.paper("hjkx.jb", caseNo, "工作总结", List.of("演示数据")).get(0);
        groupInvited();
    }

    /** Every way to something of the case. */
    private Stream<String> ways() {
        return Stream.of(
                        "/cases/%s",
                        "/cases/%s/filings/1",
                        "/api/v1/cases/%s",
                        "/api/v1/cases/%s/timeline",
                        "/api/v1/cases/%s/submissions",
                        "/api/v1/cases/%s/documents",
                        "/api/v1/cases/%s/diagram")
                .map(way -> way.formatted(caseNo));
    }

    private void seesNothing(String username) throws Exception {
        for (String way : Stream.concat(ways(), Stream.of("/files/" + file)).toList()) {
            answers(username, get(way), 404);
        }
        mvc.perform(get("/api/v1/cases").with(people.page(username)))
                .andExpect(content().string(not(containsString(caseNo))));
    }

    private void seesTheCase(String username) throws Exception {
        for (String way : Stream.concat(ways(), Stream.of("/files/" + file)).toList()) {
            answers(username, get(way), 200);
        }
        mvc.perform(get("/api/v1/cases").with(people.page(username)))
                .andExpect(content().string(containsString(caseNo)));
    }

    private void answers(String username, MockHttpServletRequestBuilder request, int status) throws Exception {
        mvc.perform(request.with(people.page(username)).with(csrf())).andExpect(status().is(status));
    }

    private String taskOf(Seat seat) {
        return task(seat.username(), CONFIRM);
    }

    @Test
    void an_invited_expert_sees_the_invitation_and_nothing_else() throws Exception {
        Seat invited = inState("INVITED").get(0);

        seesNothing(invited.username());
        mvc.perform(get("/tasks/" + taskOf(invited)).with(people.page(invited.username())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("湖北省环境科学学会")))
                .andExpect(content().string(not(containsString("/cases/" + caseNo))))
                .andExpect(content().string(not(containsString("工作总结"))))
                .andExpect(content().string(not(containsString("治理结构和治理方式改革工作方案"))));
        mvc.perform(get("/experts/mine").with(people.page(invited.username())))
                .andExpect(content().string(containsString("/tasks/" + taskOf(invited))))
                .andExpect(content().string(not(containsString("/cases/" + caseNo))));
    }

    @Test
    void an_invitation_is_nobody_elses() throws Exception {
        Seat one = inState("INVITED").get(0);
        Seat other = inState("INVITED").get(1);
        String task = taskOf(one);

        for (String username : List.of(other.username(), unassigned(), "hjkx.jb", TASK_FORCE, "admin", "jdy")) {
            for (MockHttpServletRequestBuilder request : List.of(
                    get("/tasks/" + task),
                    get("/api/v1/tasks/" + task),
                    post("/tasks/%s/claim".formatted(task)).param("_task", "0"),
                    post("/tasks/%s/save".formatted(task)).param("_version", "0"))) {
                answers(username, request, 404);
            }
        }
    }

    @Test
    void after_the_commitment_the_case_is_open() throws Exception {
        Seat invited = inState("INVITED").get(0);
        comes(invited.username());

        seesTheCase(invited.username());
        mvc.perform(get("/experts/mine").with(people.page(invited.username())))
                .andExpect(content().string(containsString("/cases/" + caseNo)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"declines", "conflict"})
    void who_does_not_come_finds_nothing_at_the_very_next_request(String how) throws Exception {
        Seat invited = inState("INVITED").get(1);
        String task = taskOf(invited);
        if (how.equals("declines")) {
            declines(invited.username());
        } else {
            declaresConflict(invited.username());
        }

        seesNothing(invited.username());
        answers(invited.username(), get("/tasks/" + task), 404);
        answers(invited.username(), get("/api/v1/tasks/" + task), 404);
        answers(invited.username(), get("/experts/mine"), 200);
    }

    @Test
    void who_has_to_stand_aside_later_finds_nothing_at_the_very_next_request() throws Exception {
        Seat confirmed = inState("INVITED").get(2);
        String task = taskOf(confirmed);
        comes(confirmed.username());
        seesTheCase(confirmed.username());

        groups.recuse(caseNo, Purpose.INSPECTION, confirmed.code(), "R-3", "与学会负责人合作办企业", people.actor(TASK_FORCE));

        seesNothing(confirmed.username());
        answers(confirmed.username(), get("/tasks/" + task), 404);
        answers(confirmed.username(), get("/api/v1/tasks/" + task), 404);
    }

    @Test
    void spares_and_experts_who_were_not_drawn_see_nothing() throws Exception {
        seesNothing(inState("STANDBY").get(0).username());
        seesNothing(unassigned());
    }

    @Test
    void a_confirmed_expert_reads_of_others_only_what_the_society_filed() throws Exception {
        inState("INVITED").subList(0, 2).forEach(seat -> comes(seat.username()));
        List<Seat> two = groups.confirmed(caseNo, Purpose.INSPECTION);

        String read = mvc.perform(get("/api/v1/cases/%s/submissions".formatted(caseNo))
                        .with(people.page(two.get(0).username())))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(read).doesNotContain("\"" + two.get(1).username() + "\"");
    }
}
