package org.xuegai.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuegai.platform.FieldProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.xuegai.form.FormFixture.PDF;
import static org.xuegai.form.FormFixture.SHEET;
import static org.xuegai.form.FormFixture.filled;
import static org.xuegai.form.FormFixture.filledWith;

class FormCheckingTest {

    private final FormFixture form = new FormFixture();

    @Test
    void complete_data_has_no_errors_and_typed_values() {
        FormResult result = form.check(filled());

        assertThat(result.errors()).isEmpty();
        assertThat(result.data())
                .containsEntry("boardCount", 50L)
                .containsEntry("promised", true)
                .containsEntry("planFile", List.of(PDF))
                .containsEntry("societyName", "湖北省示例材料学会");
    }

    @ParameterizedTest
    @CsvSource({
        "planTitle, 请填写方案名称",
        "boardCount, 请填写理事人数",
        "startDate, 请填写开始日期",
        "partyOrgForm, 请选择党组织形式",
        "promised, 请勾选“真实性承诺”"
    })
    void an_empty_required_field_says_what_to_do(String key, String message) {
        assertThat(form.errorOf(filledWith(key, null), key)).isEqualTo("REQUIRED " + message);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "planTitle, 20, none",
                "planTitle, 21, TOO_LONG 方案名称最多 20 字，现在 21 字，请删减",
                "problems, 4, TOO_SHORT 主要问题至少 5 字，现在 4 字，请再写具体些",
                "problems, 5, none",
                "problems, 50, none",
                "problems, 51, TOO_LONG 主要问题最多 50 字，现在 51 字，请删减"
            })
    void texts_keep_their_lengths(String key, int length, String error) {
        assertThat(form.errorOf(filledWith(key, "字".repeat(length)), key)).isEqualTo(error);
    }

    @Test
    void characters_beyond_the_basic_plane_count_once() {
        assertThat(form.errorOf(filledWith("planTitle", "𠮷".repeat(20)), "planTitle"))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "0, TOO_SMALL 理事人数不能小于 1，现在是 0，请改大",
                "-5, TOO_SMALL 理事人数不能小于 1，现在是 -5，请改大",
                "1, none",
                "500, none",
                "501, TOO_LARGE 理事人数不能大于 500，现在是 501，请改小",
                "12.5, INTEGER 理事人数要填整数，请去掉小数部分",
                "1e309, 'NUMBER 请用数字填写理事人数，例如 300'",
                "NaN, 'NUMBER 请用数字填写理事人数，例如 300'",
                "1234567890123456, NUMBER_TOO_LONG 理事人数的数太大，整数部分最多 15 位，请核对"
            })
    void numbers_keep_their_bounds(String typed, String error) {
        Map<String, Object> data = filledWith("boardCount", typed);
        data.remove("frontlineCount");

        assertThat(form.errorOf(data, "boardCount")).isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"12.34, none", "12.345, DECIMALS 经费最多保留 2 位小数"})
    void money_keeps_its_decimals(String typed, String error) {
        assertThat(form.errorOf(filledWith("budget", typed), "budget")).isEqualTo(error);
    }

    @Test
    void a_day_that_does_not_exist_is_named() {
        assertThat(form.errorOf(filledWith("startDate", "2027-02-31"), "startDate"))
                .isEqualTo("DATE_DAY 开始日期：2027 年 2 月没有 31 日，请改成当月有的日子");
        assertThat(form.errorOf(filledWith("startDate", "2028-02-29"), "startDate"))
                .isNull();
    }

    @Test
    void an_option_that_is_not_offered_is_refused() {
        assertThat(form.errorOf(filledWith("decision", "APPROVE"), "decision")).isEqualTo("OPTION 请从列出的选项中选择结论");
        assertThat(form.errorOf(filledWith("methods", List.of("ONSITE", "OTHER")), "methods"))
                .startsWith("OPTION");
        assertThat(form.errorOf(filledWith("leader", "somebody"), "leader")).startsWith("OPTION");
        assertThat(form.errorOf(filledWith("leader", "president"), "leader")).isNull();
    }

    @Test
    void an_option_that_is_not_offered_in_this_row_is_refused_with_the_reason() {
        var rows = List.of(Map.of("taskNo", 1, "taskName", "改革工作方案", "applicability", "NOT_APPLICABLE"));

        assertThat(form.errorOf(filledWith("taskRows", rows), "taskRows[0].applicability"))
                .isEqualTo("OPTION 第 1 项要做，请选“适用”");
        assertThat(form.errorOf(filled(), "taskRows[2].applicability")).isNull();
    }

    @Test
    void an_option_may_depend_on_a_fact() {
        var pilot = new FormContext(null, Map.of("isPilotSociety", true), null);

        assertThat(form.binder().check(form.form, pilot, filled()).errors())
                .extracting(FieldProblem::field, FieldProblem::code)
                .contains(tuple("taskRows[2].applicability", "OPTION"));
    }

    @ParameterizedTest
    @CsvSource({
        "phone, 13800138000, true",
        "phone, 027-87654321, true",
        "phone, １３８００１３８０００, true",
        "phone, 12345, false",
        "email, lianxi@example.com, true",
        "email, lianxi@example, false",
        "creditCode, 51420000MJH0000001, true",
        "creditCode, 5142, false"
    })
    void phones_addresses_and_patterns(String key, String typed, boolean good) {
        assertThat(form.errorOf(filledWith(key, typed), key) == null).isEqualTo(good);
    }

    @Test
    void a_rule_across_fields_shows_at_its_field_with_its_number() {
        assertThat(form.errorOf(filledWith("frontlineCount", 50), "frontlineCount"))
                .isNull();
        assertThat(form.errorOf(filledWith("frontlineCount", 51), "frontlineCount"))
                .isEqualTo("T-1 一线理事不能多于理事总数，请核对");
    }

    @Test
    void rules_read_days_and_facts_and_are_asked_in_order() {
        assertThat(form.errorOf(filledWith("endDate", "2027-01-04"), "endDate")).isNull();
        assertThat(form.errorOf(filledWith("endDate", "2027-01-03"), "endDate")).isEqualTo("RULE 结束日期不能早于开始日期");
        assertThat(form.errorOf(filledWith("endDate", "2027-12-31"), "endDate")).isNull();
        assertThat(form.errorOf(filledWith("endDate", "2028-01-01"), "endDate")).isEqualTo("RULE 结束日期不能晚于批次截止日");
    }

    @Test
    void a_rule_about_something_not_filled_in_yet_is_not_broken() {
        assertThat(form.errorOf(filledWith("startDate", null), "endDate")).isNull();
    }

    @Test
    void a_rule_in_a_row_reads_the_row_and_the_form() {
        var late = filledWith("steps", List.of(Map.of("phase", "动员", "until", "2027-01-03"), Map.of("phase", "实施")));

        assertThat(form.errorOf(late, "steps[0].until")).isEqualTo("RULE 截止日期不能早于开始日期");
    }

    @Test
    void a_rule_over_rows_shows_at_the_list() {
        var twins = filledWith("steps", List.of(Map.of("phase", "动员"), Map.of("phase", "动员")));

        assertThat(form.errorOf(twins, "steps")).isEqualTo("RULE 两个阶段的名称不能相同");
    }

    @Test
    void a_field_is_required_only_while_its_condition_asks_for_it() {
        assertThat(form.errorOf(filledWith("decision", "AGREE"), "reason")).isNull();
        assertThat(form.errorOf(filledWith("decision", "RETURN"), "reason")).isEqualTo("REQUIRED 请填写理由");
    }

    @Test
    void a_hidden_field_is_neither_asked_nor_kept() {
        var data = new HashMap<>(filled());
        data.put("reason", "以前写的");

        assertThat(form.check(data).data()).doesNotContainKey("reason");
        assertThat(form.errorOf(data, "taskRows[2].person")).isNull();
        assertThat(form.errorOf(data, "taskRows[0].whyNot")).isNull();
    }

    @Test
    void too_few_rows_count_only_filled_ones() {
        var data = filledWith("steps", List.of(Map.of("phase", "动员"), Map.of(), Map.of("phase", " ")));

        assertThat(form.errorOf(data, "steps")).isEqualTo("TOO_FEW_ROWS 工作步骤至少填 2 行，现在 1 行");
    }

    @Test
    void empty_rows_between_others_are_left_out_and_errors_keep_their_place() {
        var data = filledWith(
                "steps",
                List.of(Map.of(), Map.of("phase", "动员"), Map.of("until", "2027-03-01"), Map.of("phase", "收尾")));

        assertThat(form.errorOf(data, "steps[2].phase")).startsWith("REQUIRED");
        assertThat(form.check(data).data().get("steps"))
                .isEqualTo(List.of(Map.of("phase", "动员"), Map.of("until", "2027-03-01"), Map.of("phase", "收尾")));
    }

    @Test
    void files_are_there_few_enough_and_of_the_right_type() {
        assertThat(form.errorOf(filledWith("planFile", List.of("nowhere")), "planFile"))
                .startsWith("FILE_MISSING");
        assertThat(form.errorOf(filledWith("planFile", List.of(SHEET)), "planFile"))
                .isEqualTo("FILE_TYPE 方案正文只收 pdf、docx 格式，“名册.xlsx”不是，请另存为这些格式后再上传");
        assertThat(form.errorOf(filledWith("planFile", List.of(PDF, "b", "c")), "planFile"))
                .isEqualTo("TOO_MANY_FILES 方案正文最多 2 个文件，现在 3 个，请移除多余的");
    }

    @Test
    void rich_text_keeps_emphasis_and_loses_everything_that_runs() {
        var data = filledWith(
                "notice", "<p onclick=\"x()\">公示<b>五</b>日</p><img src=x onerror=alert(1)><script>1</script>");

        assertThat(form.check(data).data()).containsEntry("notice", "<p>公示<b>五</b>日</p>");
    }

    @Test
    void what_a_person_may_not_change_is_not_held_against_them() {
        var data = filledWith("planTitle", null);

        var errors = form.binder()
                .check(form.form, FormFixture.open("taskRows[1].due"), data)
                .errors();

        assertThat(errors).isEmpty();
    }

    @Test
    void the_case_types_own_check_adds_to_it_but_not_twice_to_a_field() {
        form.ownProblems.add(new FieldProblem("boardCount", "D1-1", "基层一线不足3/4"));
        form.ownProblems.add(new FieldProblem("planTitle", "X", "第二个"));

        assertThat(form.errorOf(filled(), "boardCount")).isEqualTo("D1-1 基层一线不足3/4");
        assertThat(form.check(filledWith("planTitle", null)).errors())
                .filteredOn(error -> error.field().equals("planTitle"))
                .extracting(FieldProblem::code)
                .containsExactly("REQUIRED");
    }

    @Test
    void an_empty_form_can_be_checked() {
        assertThat(form.check(Map.of()).errors()).isNotEmpty();
        assertThat(form.check(new LinkedHashMap<>(Map.of("steps", "junk", "taskRows", 1)))
                        .errors())
                .isNotEmpty();
    }
}
