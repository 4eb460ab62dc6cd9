package org.xuegai.expert.recusal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.expert.ExpertGroups.Seat;
import org.xuegai.expert.ExpertScene;
import org.xuegai.expert.Purpose;
import org.xuegai.form.FormInput;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.request.SideRequests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A society that has been told who will come asks for somebody else. Source: domain 2.3 step 8, D6 */
class RecusalRequestTest extends ExpertScene {

    private static final String CLERK = "hjkx.jb";
    private static final String REASON = "这位专家所在单位去年与本会有项目纠纷，尚未了结，可能影响公正。";

    @Autowired
    private SideRequests requests;

    @Autowired
    private XuegaiClock clock;

    private Seat unwanted;

    @BeforeEach
    void the_society_has_been_told() throws Exception {
        groupConfirmed();
        unwanted = groups.confirmed(caseNo, Purpose.INSPECTION).get(1);
        groups.noticed(caseNo, Purpose.INSPECTION, LocalDate.parse("2026-11-23"));
    }

    private void asks(String expertCode, String reason) {
        var actor = people.actor(CLERK);
        var saved = requests.save(
                caseNo,
                "recusal",
                requests.lay(caseNo, "recusal", actor).version(),
                FormInput.ofJson(Map.of("recusedExpert", expertCode, "recusalReason", reason)),
                actor);
        requests.send(caseNo, "recusal", saved.version(), actor);
    }

    private void decides(Map<String, Object> decision) {
        acts.complete(TASK_FORCE, caseNo, "UserTask_DecideRecusal", decision);
        runJobs();
    }

    @Test
    void the_task_force_agrees_and_a_spare_is_asked() throws Exception {
        asks(unwanted.code(), REASON);
        mvc.perform(get("/tasks/" + task(TASK_FORCE, "UserTask_DecideRecusal")).with(people.page(TASK_FORCE)))
                .andExpect(content().string(containsString(unwanted.name())))
                .andExpect(content().string(containsString("项目纠纷")));

        decides(Map.of("recusalDecision", "AGREE", "recusalGround", "R-6", "recusalDecisionReason", "项目纠纷属实，同意回避。"));

        assertThat(inState("RECUSED")).singleElement().satisfies(seat -> {
            assertThat(seat.code()).isEqualTo(unwanted.code());
            assertThat(seat.ruleNo()).isEqualTo("R-6");
        });
        mvc.perform(get("/cases/" + caseNo).with(people.page(unwanted.username())))
                .andExpect(status().isNotFound());
        mvc.perform(get("/notices").with(people.page(CLERK)))
                .andExpect(content().string(containsString("同意" + unwanted.name() + "回避，另请备选专家")));
        mvc.perform(get("/notices").with(people.page(unwanted.username())))
                .andExpect(content().string(containsString("您不再参加")));
    }

    @Test
    void the_task_force_does_not_agree_and_says_why() throws Exception {
        asks(unwanted.code(), REASON);

        decides(Map.of("recusalDecision", "REFUSE", "recusalDecisionReason", "经查没有项目往来，不需回避。"));

        assertThat(inState("RECUSED")).isEmpty();
        assertThat(groups.confirmed(caseNo, Purpose.INSPECTION))
                .extracting(Seat::code)
                .contains(unwanted.code());
        mvc.perform(get("/notices").with(people.page(CLERK)))
                .andExpect(content().string(containsString("经查没有项目往来")));
    }

    @ParameterizedTest(name = "on {0} it may be asked: {1}")
    @CsvSource({"2026-11-23, true", "2026-11-25, true", "2026-11-26, false"})
    void it_may_be_asked_for_two_working_days(String day, boolean may) {
        clock.travelTo(LocalDateTime.parse(day + "T16:00"));

        Problem refused =
                catchThrowableOfType(Problem.class, () -> requests.lay(caseNo, "recusal", people.actor(CLERK)));

        assertThat(refused == null).isEqualTo(may);
    }

    @Test
    void it_names_an_expert_of_the_group_and_gives_a_reason() {
        List<FieldProblem> errors =
                catchThrowableOfType(Problem.class, () -> asks("E99", "不合适")).errors();

        assertThat(errors).extracting(FieldProblem::field).contains("recusedExpert");
    }

    @ParameterizedTest
    @CsvSource({"hxhg.jb, 404", "xhb.jingban, 409"})
    void nobody_but_the_society_itself_asks(String username, int status) {
        assertThat(refusedTo(username)).isEqualTo(status);
    }

    @Test
    void no_expert_asks_whether_drawn_or_not() {
        assertThat(refusedTo(unassigned())).isEqualTo(404);
        assertThat(refusedTo(unwanted.username())).isEqualTo(409);
    }

    private int refusedTo(String username) {
        return catchThrowableOfType(Problem.class, () -> requests.lay(caseNo, "recusal", people.actor(username)))
                .status()
                .value();
    }
}
