package org.xuegai.expert.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.expert.Expert;
import org.xuegai.expert.ExpertGroups.Seat;
import org.xuegai.expert.ExpertScene;
import org.xuegai.expert.ExpertTie;
import org.xuegai.expert.ExpertTies;
import org.xuegai.expert.Experts;
import org.xuegai.expert.Purpose;
import org.xuegai.expert.draw.ExpertDraws;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Problem;
import org.xuegai.society.Societies;
import org.xuegai.testing.Mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** From the draw to the whole group. Source: domain 2.3 steps 3–6 */
class SelectionTest extends ExpertScene {

    @Autowired
    private Experts experts;

    @Autowired
    private ExpertTies ties;

    @Autowired
    private Societies societies;

    @Autowired
    private Selections selections;

    @Autowired
    private ExpertDraws draws;

    private Selection search() {
        return selections.findFirstByCaseNoOrderByIdDesc(caseNo).orElseThrow();
    }

    private List<FieldProblem> refused(int count) {
        return catchThrowableOfType(Problem.class, () -> settle(count)).errors();
    }

    @Test
    void a_group_is_drawn_on_the_page_of_the_task_and_shown_with_what_the_rules_say() throws Exception {
        String task = task(TASK_FORCE, SELECT);
        draw(5).andExpect(redirectedUrl("/tasks/%s#draw".formatted(task)));

        mvc.perform(get("/tasks/" + task).with(people.page(TASK_FORCE)))
                .andExpect(content().string(containsString("抽取结果（第 1 次）")))
                .andExpect(content().string(containsString("抽取记录和复算（未列入 1 人）")));
        assertThat(waitsAt(SELECT)).isTrue();
    }

    @Test
    void all_who_are_drawn_are_invited_and_the_group_is_whole_when_all_have_confirmed() throws Exception {
        groupConfirmed();

        List<Seat> group = groups.confirmed(caseNo, Purpose.INSPECTION);
        assertThat(group).hasSize(5).allMatch(seat -> seat.committedAt() != null);
        assertThat(group.get(0).leader()).isTrue();
        assertThat(group.subList(1, 5)).noneMatch(Seat::leader);
        assertThat(inState("STANDBY")).hasSize(2);
        assertThat(search().state()).isEqualTo(Selection.State.COMPLETE);
        assertThat(running("expert-selection")).isFalse();
    }

    @Test
    void an_invitation_says_whom_to_inspect_when_and_until_when_to_answer() throws Exception {
        groupInvited();
        Seat seat = inState("INVITED").get(0);

        mvc.perform(get("/notices").with(people.page(seat.username())))
                .andExpect(content().string(containsString("邀请您参加湖北省环境科学学会现场检查（2026年12月2日）")))
                .andExpect(content().string(containsString("2026年11月26日前确认并签署承诺书")));
        mvc.perform(get("/tasks/" + task(seat.username(), CONFIRM)).with(people.page(seat.username())))
                .andExpect(content().string(containsString("武汉市洪山区示例路 1 号")));
        assertThat(Mailbox.received()).isEmpty();
    }

    @Test
    void an_even_number_is_refused_at_its_field_and_nothing_changes() throws Exception {
        draw(6);
        assertThat(draws.findBySelectionIdOrderByDrawNo(search().id())).isEmpty();

        draw(5);
        assertThat(refused(6)).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("expertCount");
            assertThat(problem.code()).isEqualTo("D3-1");
            assertThat(problem.message()).contains("单数");
        });
        assertThat(waitsAt(SELECT)).isTrue();
        assertThat(inState("INVITED")).isEmpty();
    }

    @Test
    void a_group_without_a_finance_expert_is_refused() throws Exception {
        List.of("E01", "E02").forEach(this::stop);
        draw(5);

        assertThat(refused(5)).extracting(FieldProblem::code).containsExactly("D3-3");
        assertThat(inState("INVITED")).isEmpty();
    }

    @Test
    void an_expert_whose_tie_comes_to_light_after_the_draw_is_refused() throws Exception {
        draw(5);
        String drawn = draws.findFirstBySelectionIdOrderByDrawNoDesc(search().id())
                .orElseThrow()
                .group()
                .get(0)
                .expertCode();
        var society = societies.findByCode("HJKX").orElseThrow();
        ties.save(new ExpertTie(
                null,
                experts.findByCode(drawn).orElseThrow().id(),
                ExpertTie.Kind.BOARD,
                society.id(),
                society.name(),
                false,
                LocalDate.parse("2026-01-01"),
                null,
                null));

        assertThat(refused(5)).extracting(FieldProblem::code).containsExactly("R-1");
    }

    @Test
    void nothing_is_settled_that_was_not_drawn_or_drawn_for_another_number() throws Exception {
        assertThat(refused(5)).extracting(FieldProblem::code).containsExactly("NOT_DRAWN");

        draw(5);
        assertThat(refused(7))
                .extracting(FieldProblem::message)
                .first()
                .asString()
                .contains("按 7 人再抽一次");
    }

    @Test
    void three_experts_need_the_vice_chairs_consent() throws Exception {
        String why = "该学会规模小，材料少，三位专家足以完成检查。";
        draw(3, "smallGroupReason", why);
        acts.complete(
                TASK_FORCE,
                caseNo,
                SELECT,
                Map.of("expertCount", 3, "smallGroupReason", why, "compositionNote", "人数少，未请人力资源和法律专家。"));
        assertThat(waitsAt("UserTask_ApproveSmallGroup")).isTrue();
        assertThat(inState("INVITED")).isEmpty();

        acts.complete(VICE_CHAIR, caseNo, "UserTask_ApproveSmallGroup", Map.of("smallGroupDecision", "AGREE"));

        assertThat(inState("INVITED")).hasSize(3);
    }

    @Test
    void without_that_consent_the_task_force_draws_more() throws Exception {
        String why = "该学会规模小，材料少，三位专家足以完成检查。";
        draw(3, "smallGroupReason", why);
        acts.complete(
                TASK_FORCE,
                caseNo,
                SELECT,
                Map.of("expertCount", 3, "smallGroupReason", why, "compositionNote", "人数少，未请人力资源和法律专家。"));
        acts.complete(
                VICE_CHAIR,
                caseNo,
                "UserTask_ApproveSmallGroup",
                Map.of("smallGroupDecision", "REFUSE", "smallGroupOpinion", "现场要分三路，请按五人组织。"));

        assertThat(waitsAt(SELECT)).isTrue();
        assertThat(refused(3)).extracting(FieldProblem::code).contains("NOT_DRAWN");
    }

    @Test
    void who_declines_is_followed_by_a_spare_at_once() throws Exception {
        groupInvited();
        Seat leaver = memberOnly();

        declines(leaver.username());

        assertThat(inState("DECLINED")).singleElement().satisfies(seat -> {
            assertThat(seat.code()).isEqualTo(leaver.code());
            assertThat(seat.reason()).isEqualTo("时间冲突");
        });
    }

    @Test
    void who_declares_a_conflict_is_on_record_with_the_rule() throws Exception {
        groupInvited();
        Seat leaver = inState("INVITED").get(1);

        declaresConflict(leaver.username());

        assertThat(inState("CONFLICTED")).singleElement().satisfies(seat -> {
            assertThat(seat.ruleNo()).isEqualTo("R-5");
            assertThat(seat.reason()).contains("同一单位");
        });
    }

    @Test
    void silence_counts_as_declining() throws Exception {
        groupInvited();
        inState("INVITED").subList(0, 4).forEach(seat -> comes(seat.username()));

        nobodyElseAnswers();

        assertThat(inState("DECLINED")).singleElement().satisfies(seat -> assertThat(seat.reason())
                .contains("视为不参加"));
    }

    @Test
    void when_nobody_is_left_to_ask_the_task_force_draws_for_the_empty_places() throws Exception {
        groupInvited();
        // one of finance and one who may lead stay, or wait to be drawn, whatever the lot has picked
        for (List<Seat> open = inState("INVITED"); !open.isEmpty(); open = inState("INVITED")) {
            Seat next = open.get(0);
            if (Set.of("E01", "E03").contains(next.code())) {
                comes(next.username());
            } else {
                declines(next.username());
            }
        }
        assertThat(waitsAt(SELECT)).isTrue();
        List<String> asked = inState("DECLINED").stream().map(Seat::code).toList();

        draw(5, "drawReason", "受邀专家均不能参加，备选用完，补抽。");
        settle(5);

        assertThat(inState("INVITED")).extracting(Seat::code).doesNotContainAnyElementsOf(asked);
        inState("INVITED").forEach(seat -> comes(seat.username()));
        assertThat(groups.confirmed(caseNo, Purpose.INSPECTION)).hasSize(5);
        assertThat(groups.leader(caseNo, Purpose.INSPECTION)).isPresent();
    }

    @Test
    void a_group_that_works_gets_a_spare_for_who_falls_ill() throws Exception {
        groupConfirmed();
        Seat ill = groups.confirmed(caseNo, Purpose.INSPECTION).get(4);

        groups.replace(caseNo, Purpose.INSPECTION, ill.code(), "检查当天生病", people.actor(TASK_FORCE));

        assertThat(inState("REPLACED")).extracting(Seat::code).containsExactly(ill.code());
        inState("INVITED").forEach(seat -> comes(seat.username()));
        assertThat(groups.confirmed(caseNo, Purpose.INSPECTION))
                .extracting(Seat::code)
                .doesNotContain(ill.code());
        assertThat(groups.leader(caseNo, Purpose.INSPECTION)).isPresent();
    }

    @Test
    void an_invitation_can_be_taken_back_before_it_is_answered() throws Exception {
        groupInvited();
        Seat invited = inState("INVITED").get(3);

        groups.recuse(caseNo, Purpose.INSPECTION, invited.code(), "R-3", "与申请人有师生关系", people.actor(TASK_FORCE));

        assertThat(inState("RECUSED")).extracting(Seat::code).containsExactly(invited.code());
        assertThat(openWork.of(caseNo, people.actor(invited.username()))).noneMatch(task -> task.mine());
    }

    @Test
    void a_reconsideration_is_for_three_others() throws Exception {
        groupConfirmed();
        List<String> first = groups.confirmed(caseNo, Purpose.INSPECTION).stream()
                .map(Seat::code)
                .toList();

        cases.wanted(caseNo, Purpose.RECONSIDERATION, Map.of());
        mvc.perform(get("/tasks/" + task(TASK_FORCE, SELECT)).with(people.page(TASK_FORCE)))
                .andExpect(content().string(containsString("value=\"3\"")));
        draw(3);

        var draw = draws.findFirstBySelectionIdOrderByDrawNoDesc(search().id()).orElseThrow();
        assertThat(draw.group()).hasSize(3).noneMatch(row -> first.contains(row.expertCode()));
        assertThat(draw.rows())
                .filteredOn(row -> first.contains(row.expertCode()))
                .allMatch(row -> "R-7".equals(row.ruleNo()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"xhb.jingban, 403", "fgfzx, 403", "jdy, 403", "hjkx.jb, 403", "admin, 404", "hxhg.jb, 404", "e01, 404"})
    void nobody_but_the_task_force_draws(String username, int status) throws Exception {
        mvc.perform(post("/tasks/%s/draw".formatted(task(TASK_FORCE, SELECT)))
                        .param("_version", "0")
                        .param("expertCount", "5")
                        .with(people.page(username))
                        .with(csrf()))
                .andExpect(status().is(status));
        assertThat(draws.findBySelectionIdOrderByDrawNo(search().id())).isEmpty();
    }

    private Seat memberOnly() {
        return inState("INVITED").stream()
                .filter(seat -> !seat.leader())
                .findFirst()
                .orElseThrow();
    }

    private void stop(String code) {
        var expert = experts.findByCode(code).orElseThrow();
        experts.save(new Expert(
                expert.id(),
                expert.version(),
                code,
                expert.name(),
                expert.unit(),
                expert.title(),
                expert.senior(),
                expert.earlierInspections(),
                false,
                expert.username(),
                expert.phone(),
                expert.email(),
                false,
                expert.fields()));
    }
}
