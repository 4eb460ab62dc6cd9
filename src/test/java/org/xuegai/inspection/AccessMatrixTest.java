package org.xuegai.inspection;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.xuegai.casework.OpenWork;
import org.xuegai.expert.ExpertGroups;
import org.xuegai.expert.Purpose;
import org.xuegai.testing.People;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Who may do what while the experts judge: each person with each operation. The case is one's own for the society's
 * clerk, foreign for another's; of the experts one sits in the group, one was never drawn, one was recused.
 */
class AccessMatrixTest extends InspectionScene {

    /** Person, then the answer to each operation in the order of {@link #operations}. */
    private static final String MATRIX =
            """
            own clerk    200 200 200 200 404 404 200 404
            foreign      404 404 404 404 404 404 404 404
            holder       200 200 200 200 200 422 404 200
            colleague    200 200 200 200 404 404 404 404
            undrawn      404 404 404 404 404 404 404 404
            recused      404 404 404 404 404 404 404 404
            officer      200 200 200 200 404 404 200 404
            task force   200 200 200 200 404 404 200 404
            vice chair   200 200 200 200 404 404 200 404
            auditor      200 200 200 200 404 404 200 404
            admin        404 404 404 404 404 404 404 404
            """;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private OpenWork openWork;

    @Autowired
    private ExpertGroups groups;

    @Autowired
    private JdbcClient jdbc;

    private final Map<String, String> usernames = new HashMap<>();
    private String sheet;
    private String photo;
    private String evidence;

    @Test
    void each_operation_answers_each_person_as_the_matrix_says() throws Exception {
        judging();
        var softly = new SoftAssertions();
        for (String line : MATRIX.lines().toList()) {
            String person = line.substring(0, 13).strip();
            String[] answers = line.substring(13).strip().split(" ");
            int at = 0;
            for (var operation : operations().entrySet()) {
                int status = mvc.perform(operation
                                .getValue()
                                .with(people.page(usernames.get(person)))
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus();
                softly.assertThat(status)
                        .as("%s: %s", person, operation.getKey())
                        .isEqualTo(Integer.parseInt(answers[at++]));
            }
        }
        softly.assertAll();
    }

    @Test
    void who_has_a_post_in_the_society_does_not_handle_its_case() throws Exception {
        accepted();
        String planner = "zb.chengyuan1";
        String task = taskOf(planner);
        jdbc.sql("insert into staff_post (account_id, society_id, post) values (?, ?, '理事')")
                .params(
                        people.actor(planner).userId(),
                        people.actor(STEM + ".jb").societyId())
                .update();

        mvc.perform(post("/api/v1/tasks/%s/complete".formatted(task))
                        .with(people.script(planner))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"version\": 0, \"data\": {}}"))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("RECUSED")));
    }

    @Test
    void who_has_a_post_in_the_society_does_not_replace_its_experts() throws Exception {
        noticed();
        String officer = "zb.chengyuan1";
        mvc.perform(get("/cases/" + caseNo).with(people.page(officer)))
                .andExpect(content().string(containsString("/expert-change")));
        jdbc.sql("insert into staff_post (account_id, society_id, post) values (?, ?, '理事')")
                .params(
                        people.actor(officer).userId(),
                        people.actor(STEM + ".jb").societyId())
                .update();

        mvc.perform(get("/cases/" + caseNo).with(people.page(officer)))
                .andExpect(content().string(not(containsString("/expert-change"))));
        mvc.perform(get("/cases/%s/requests/expert-change".formatted(caseNo)).with(people.page(officer)))
                .andExpect(status().isForbidden());
    }

    private void judging() {
        noticed();
        ExpertGroups.Seat late = groups.confirmed(caseNo, Purpose.INSPECTION).get(4);
        groups.recuse(caseNo, Purpose.INSPECTION, late.code(), "R-3", "与学会负责人合作办企业", people.actor("zb.chengyuan1"));
        inspection.allCome(caseNo);
        comeVisitDay(VISIT);
        visit.opened(caseNo);
        List<String> members = visit.members(caseNo);
        usernames.putAll(Map.of(
                "own clerk",
                STEM + ".jb",
                "foreign",
                "hxhg.jb",
                "holder",
                members.get(1),
                "colleague",
                members.get(2),
                "undrawn",
                undrawn(),
                "recused",
                late.username(),
                "officer",
                "xhb.jingban",
                "task force",
                "zb.chengyuan1",
                "vice chair",
                "fgfzx",
                "auditor",
                "jdy"));
        usernames.put("admin", "admin");
        sheet = taskOf(members.get(1));
        photo = acts.photo(members.get(1), caseNo, "门牌").get(0);
        evidence = jdbc.sql("select id from attachment where case_no = ? and uploaded_by = ? order by id")
                .params(caseNo, STEM + ".jb")
                .query(String.class)
                .list()
                .get(0);
    }

    private Map<String, MockHttpServletRequestBuilder> operations() {
        Map<String, MockHttpServletRequestBuilder> all = new LinkedHashMap<>();
        all.put("read the case", get("/cases/" + caseNo));
        all.put("read it by script", get("/api/v1/cases/" + caseNo));
        all.put("list what was filed", get("/api/v1/cases/%s/submissions".formatted(caseNo)));
        all.put("open the society's evidence", get("/files/" + evidence));
        all.put("open a sheet", get("/tasks/%s/form".formatted(sheet)));
        all.put(
                "send a sheet",
                post("/api/v1/tasks/%s/complete".formatted(sheet))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"version\": 0, \"data\": {\"sheetRows\": []}}"));
        all.put("read the eleven standards", get("/standards/" + caseNo));
        all.put("open a photo of a sheet", get("/files/" + photo));
        return all;
    }

    private String undrawn() {
        List<String> drawn = groups.all(caseNo, Purpose.INSPECTION).stream()
                .map(ExpertGroups.Seat::username)
                .toList();
        return Stream.of("e01", "e02", "e03", "e04", "e05", "e06", "e08", "e10")
                .filter(username -> !drawn.contains(username))
                .findFirst()
                .orElseThrow();
    }

    private String taskOf(String username) {
        return openWork.of(caseNo, people.actor(username)).stream()
                .filter(OpenWork.OpenTask::mine)
                .findFirst()
                .orElseThrow()
                .taskId();
    }
}
