package org.xuegai.reformplan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.form.FormBinder;
import org.xuegai.form.FormCatalogue;
import org.xuegai.form.FormContext;
import org.xuegai.platform.FieldProblem;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A resolution with its form and its table together. Source: D9, domain 2.1 G1. */
@XuegaiTest
class BoardResolutionTest {

    @Autowired
    private FormBinder binder;

    @Autowired
    private FormCatalogue forms;

    @ParameterizedTest(name = "{0}: {2} of {1} present, votes {3}/{4}/{5}: {6}")
    @CsvSource(
            nullValues = "-",
            value = {
                "BOARD, 30, 20, 20, 0, 0, -",
                "BOARD, 30, 19, 19, 0, 0, presentCount D9-1",
                "BOARD, 80, 54, 54, 0, 0, -",
                "BOARD, 80, 53, 53, 0, 0, presentCount D9-1",
                "BOARD, 30, 31, 31, 0, 0, presentCount RULE",
                "BOARD, 30, 30, 20, 5, 5, -",
                "BOARD, 30, 30, 19, 6, 5, approveCount D9-2",
                "MEMBER_CONGRESS, 120, 120, 61, 59, 0, -",
                "MEMBER_CONGRESS, 120, 120, 60, 60, 0, approveCount D9-3"
            })
    void a_resolution_needs_a_quorum_and_a_majority(
            String type, long expected, long present, long approve, long oppose, long abstain, String error) {
        assertThat(errors(resolution(type, expected, present, approve, oppose, abstain)))
                .extracting(problem -> problem.field() + " " + problem.code())
                .isEqualTo(error == null ? List.of() : List.of(error));
    }

    @Test
    void the_person_is_told_how_many_are_missing() {
        assertThat(errors(resolution("BOARD", 30, 18, 18, 0, 0)))
                .extracting(FieldProblem::message)
                .containsExactly("到会要有应到人数的 2/3 以上：应到 30 人，至少到 20 人，现在 18 人，还差 2 人。请核对人数；不够的，须重新召开会议。");
        assertThat(errors(resolution("BOARD", 30, 29, 18, 6, 5)))
                .extracting(FieldProblem::message)
                .containsExactly("赞成票要有到会人数的 2/3 以上：到会 29 人，至少 20 票，现在 18 票，还差 2 票。请核对票数；没有通过的，须修改后重新审议。");
        assertThat(errors(resolution("MEMBER_CONGRESS", 120, 120, 60, 60, 0)))
                .extracting(FieldProblem::message)
                .containsExactly("会员代表大会的赞成票要超过到会人数的一半：到会 120 人，至少 61 票，现在 60 票，还差 1 票。请核对票数；没有通过的，须修改后重新审议。");
    }

    @Test
    void too_few_people_and_too_few_votes_are_both_said() {
        assertThat(errors(resolution("BOARD", 30, 18, 9, 9, 0)))
                .extracting(FieldProblem::code)
                .containsExactly("D9-1", "D9-2");
    }

    /** Without the papers, which need an uploaded file. */
    private List<FieldProblem> errors(Map<String, Object> data) {
        var context = new FormContext("GGFA-2026-0001", Map.of("today", LocalDate.of(2026, 11, 23)), null);
        return binder.check(forms.form("board-resolution"), context, data).errors().stream()
                .filter(error -> !error.field().endsWith("File"))
                .toList();
    }

    private static Map<String, Object> resolution(
            String type, long expected, long present, long approve, long oppose, long abstain) {
        Map<String, Object> data = new HashMap<>();
        data.put("meetingTitle", "第五届理事会第三次会议");
        data.put("meetingType", type);
        data.put("meetingDate", "2026-11-20");
        data.put("meetingMode", "ON_SITE");
        data.put("expectedCount", expected);
        data.put("presentCount", present);
        data.put("approveCount", approve);
        data.put("opposeCount", oppose);
        data.put("abstainCount", abstain);
        return data;
    }
}
