package org.xuegai.expert.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.expert.Purpose;
import org.xuegai.expert.group.Selection;
import org.xuegai.expert.group.Selections;
import org.xuegai.form.FormAdvice.Level;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.reformplan.PlanCases;
import org.xuegai.society.Societies;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Draws from the register of the demo, on record. */
@XuegaiTest
@Tag("database")
class DrawingTest {

    @Autowired
    private Drawing drawing;

    @Autowired
    private ExpertDraws draws;

    @Autowired
    private Selections selections;

    @Autowired
    private Societies societies;

    @Autowired
    private PlanCases cases;

    @Autowired
    private People people;

    @Autowired
    private XuegaiClock clock;

    @Autowired
    private MockMvc mvc;

    private String caseNo;

    @BeforeEach
    void a_case() {
        cases.openBatch();
        caseNo = cases.underReview();
    }

    private Selection searchFor(String society) {
        return selections.save(Selection.opened(
                caseNo,
                Purpose.INSPECTION,
                societies.findByCode(society).orElseThrow().id(),
                LocalDate.parse("2026-12-02"),
                "武汉",
                null,
                clock.instant()));
    }

    private ExpertDraw drawn(Selection search, String reason) {
        return drawing.hold(search, 5, reason, people.actor("zb.chengyuan1"));
    }

    @ParameterizedTest(name = "{1} is not drawn for {0}: {2}")
    @CsvSource({"HJKX, E07, R-2", "TMJZ, E09, R-5", "QKBJ, E11, R-1"})
    void who_is_tied_to_the_society_is_not_in_the_draw(String society, String expert, String ruleNo) {
        ExpertDraw draw = drawn(searchFor(society), null);

        assertThat(draw.with(DrawRow.Result.EXCLUDED)).singleElement().satisfies(row -> {
            assertThat(row.expertCode()).isEqualTo(expert);
            assertThat(row.ruleNo()).isEqualTo(ruleNo);
            assertThat(row.reason()).isNotBlank();
        });
    }

    @Test
    void a_draw_stands_on_record_with_its_list_and_can_be_repeated() {
        Selection search = searchFor("HXHG");
        ExpertDraw kept = draws.findById(drawn(search, null).id()).orElseThrow();

        assertThat(kept.rows()).hasSize(14);
        assertThat(kept.group()).hasSize(5);
        assertThat(kept.group().get(0).result().leads()).isTrue();
        assertThat(kept.with(DrawRow.Result.SPARE)).hasSize(2);
        assertThat(drawing.findings(search, kept)).noneMatch(finding -> finding.level() == Level.BLOCK);
        assertThat(DrawProof.of(kept).agrees()).isTrue();
    }

    @Test
    void a_record_that_somebody_has_touched_no_longer_agrees() {
        ExpertDraw kept = drawn(searchFor("HXHG"), null);
        var touched = new ArrayList<>(kept.rows());
        DrawRow first = kept.with(DrawRow.Result.SPARE).get(0);
        touched.replaceAll(row -> row.equals(first) ? as(row, DrawRow.Result.MEMBER) : row);

        assertThat(DrawProof.of(new ExpertDraw(
                                kept.id(),
                                kept.selectionId(),
                                1,
                                kept.seed(),
                                5,
                                2,
                                kept.drawnAt(),
                                kept.drawnBy(),
                                kept.drawnByName(),
                                null,
                                touched))
                        .agrees())
                .isFalse();
    }

    private static DrawRow as(DrawRow row, DrawRow.Result result) {
        return new DrawRow(
                row.expertCode(),
                row.name(),
                row.unit(),
                row.disciplines(),
                row.mayLead(),
                row.kindred(),
                row.lot(),
                result,
                null,
                null);
    }

    @Test
    void nobody_draws_again_without_saying_why_and_both_draws_stay() {
        Selection search = searchFor("HXHG");
        drawn(search, null);

        assertThat(refused(() -> drawn(search, "再抽一次")))
                .extracting(FieldProblem::field)
                .containsExactly("drawReason");
        drawn(search, "两位专家出国，无法参加，重新抽取。");

        assertThat(draws.findBySelectionIdOrderByDrawNo(search.id()))
                .extracting(ExpertDraw::drawNo)
                .containsExactly(1, 2);
    }

    @ParameterizedTest
    @CsvSource({"4", "6", "2"})
    void a_number_that_may_not_be_is_refused_and_nothing_is_drawn(int size) {
        Selection search = searchFor("HXHG");

        assertThat(refused(() -> drawing.hold(search, size, null, people.actor("zb.chengyuan1"))))
                .extracting(FieldProblem::code)
                .contains("D3-1");
        assertThat(draws.findBySelectionIdOrderByDrawNo(search.id())).isEmpty();
    }

    private static List<FieldProblem> refused(ThrowingCallable work) {
        return catchThrowableOfType(Problem.class, work).errors();
    }

    @Test
    void the_record_shows_its_seed_its_list_and_that_it_agrees() throws Exception {
        ExpertDraw draw = drawn(searchFor("TMJZ"), null);

        mvc.perform(get("/cases/%s/draws/1".formatted(caseNo)).with(people.page("jdy")))
                .andExpect(content().string(containsString(draw.seed())))
                .andExpect(content().string(containsString("复算一致")))
                .andExpect(content()
                        .string(containsString(":"
                                + draw.with(
                                                DrawRow.Result.LEADER,
                                                DrawRow.Result.MEMBER,
                                                DrawRow.Result.SPARE,
                                                DrawRow.Result.NOT_DRAWN)
                                        .get(0)
                                        .expertCode())))
                .andExpect(content().string(containsString("R-5")));
    }

    @ParameterizedTest
    @CsvSource({"hjkx.lsz", "e01", "admin", "hxhg.jb"})
    void nobody_outside_the_association_sees_the_record(String username) throws Exception {
        drawn(searchFor("TMJZ"), null);

        mvc.perform(get("/cases/%s/draws/1".formatted(caseNo)).with(people.page(username)))
                .andExpect(status().isNotFound());
    }
}
