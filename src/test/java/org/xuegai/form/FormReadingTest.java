package org.xuegai.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.xuegai.form.TaskListView.State;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.xuegai.form.FormFixture.filled;
import static org.xuegai.form.FormFixture.filledWith;
import static org.xuegai.form.FormFixture.open;

/** The task list, the answers, the comparison and the advice. */
class FormReadingTest {

    private static final FormLinks LINKS = new FormLinks() {
        @Override
        public String section(String section) {
            return "/edit/" + section;
        }

        @Override
        public String row(String list, int index) {
            return "/edit/" + list + "/" + (index + 1);
        }
    };

    private final FormFixture form = new FormFixture();

    @Test
    void an_untouched_form_starts_with_its_first_section() {
        TaskListView list = tasks(Map.of("taskRows", List.of(Map.of("taskNo", 1, "taskName", "改革工作方案"))));

        assertThat(list.parts()).extracting(TaskListView.Part::title).containsExactly("填写内容", "任务分解");
        assertThat(list.next().href()).isEqualTo("/edit/basics");
        assertThat(entry(list, "basics").mark().text()).isEqualTo("未开始");
        assertThat(entry(list, "taskRows-0").number()).isEqualTo("1");
        assertThat(entry(list, "taskRows-0").state()).isEqualTo(State.NOT_STARTED);
    }

    @Test
    void a_complete_form_has_nothing_left() {
        TaskListView list = tasks(filled());

        assertThat(list.next()).isNull();
        assertThat(list.finished()).isEqualTo(list.total()).isEqualTo(6);
        assertThat(entry(list, "taskRows-2").mark().text()).isEqualTo("不适用，已写理由");
        assertThat(entry(list, "basics").state()).isEqualTo(State.DONE);
    }

    @Test
    void what_is_missing_is_work_and_what_is_wrong_is_counted() {
        assertThat(entry(tasks(filledWith("planTitle", null)), "basics").state())
                .isEqualTo(State.IN_PROGRESS);

        var wrong = filledWith("boardCount", "五十");
        wrong.put("startDate", "2027-02-31");
        assertThat(entry(tasks(wrong), "basics").mark().text()).isEqualTo("有 2 处要改");
    }

    @Test
    void a_rule_of_the_case_type_reaches_its_row() {
        form.ownProblems.add(new FieldProblem("taskRows[1].due", "G3", "晚于实施期"));

        assertThat(entry(tasks(filled()), "taskRows-1").state()).isEqualTo(State.TO_CHANGE);
        assertThat(tasks(filled()).next().href()).isEqualTo("/edit/taskRows/2");
    }

    @Test
    void after_a_return_only_the_open_parts_can_be_entered() {
        TaskListView list = form.views().taskList(form.form, open("taskRows[1].due"), filled(), LINKS);

        assertThat(entry(list, "taskRows-1").state()).isEqualTo(State.REOPENED);
        assertThat(entry(list, "taskRows-0").state()).isEqualTo(State.CLOSED);
        assertThat(entry(list, "taskRows-0").href()).isNull();
    }

    @Test
    void the_task_list_is_drawn_with_its_states() {
        var page = form.pages().draw("form/tasklist :: list", tasks(filledWith("planTitle", null)));

        assertThat(page.select("ol.tasks.bare li").first().text()).isEqualTo("基本情况 填写中");
        assertThat(page.select("ol.tasks:not(.bare) li").get(1).text()).isEqualTo("2 修订章程 已完成");
        assertThat(page.select("a").attr("href")).isEqualTo("/edit/basics");
    }

    @Test
    void what_is_wrong_in_a_row_is_told_with_its_row() {
        var problem = new FieldProblem("taskRows[1].person", "REQUIRED", "请选择责任人");

        assertThat(form.views()
                        .whole(form.form, open(), filled(), List.of(problem))
                        .errors()
                        .single())
                .extracting(ErrorsView.Item::text)
                .containsExactly("第 2 项 请选择责任人");
    }

    @Test
    void a_list_without_rows_is_shown_as_not_filled_in() {
        var view = form.views().answers(form.form, open(), filledWith("steps", null));

        assertThat(answers(view)).contains("steps");
    }

    @Test
    void a_filed_form_shows_all_it_holds_even_what_its_conditions_would_hide_by_now() {
        var data = filledWith("reason", "章程未经民政厅核准");

        assertThat(answers(form.views().answers(form.form, open(), data))).doesNotContain("reason");
        assertThat(answers(form.views().filed(form.form, open(), data))).contains("reason", "decision");
    }

    private static List<String> answers(AnswersView view) {
        return view.sections().stream()
                .flatMap(section -> section.answers().stream())
                .map(Answer::path)
                .toList();
    }

    @Test
    void answers_are_read_as_labels_units_and_files() {
        var data = filledWith("budget", "12.5");
        AnswersView view = form.views().answers(form.form, open(), data);

        assertThat(answer(view, "decision").value().text()).isEqualTo("同意");
        assertThat(answer(view, "budget").value().text()).isEqualTo("12.5 万元");
        assertThat(answer(view, "promised").value().text()).isEqualTo("是");
        assertThat(answer(view, "planFile").value().plain()).isEqualTo("方案.pdf");
        assertThat(view.sections()).extracting(AnswersView.Section::change).containsOnlyNulls();
        assertThat(view.sections().get(3).rows())
                .extracting(AnswersView.Row::title)
                .contains("第 2 项 修订章程");
        assertThat(view.sections().get(2).rows())
                .extracting(AnswersView.Row::title)
                .contains("工作步骤 第 1 行");
    }

    @Test
    void answers_to_be_checked_lead_to_where_they_are_changed() {
        AnswersView view = form.views().review(form.form, open(), filled(), LINKS);

        assertThat(view.sections().get(0).change()).isEqualTo("/edit/basics");
        assertThat(view.sections().get(2).rows())
                .extracting(AnswersView.Row::change)
                .containsOnlyNulls();
        assertThat(view.sections().get(3).change()).isNull();
        assertThat(view.sections().get(3).rows().get(1).change()).isEqualTo("/edit/taskRows/2");
        var page = form.pages().draw("form/answers :: answers", view);
        assertThat(page.select("#section-basics h2 a").text()).startsWith("修改");
        assertThat(page.select("dd#budget").text()).startsWith("未填");
    }

    @Test
    void a_signature_is_read_as_name_and_time() {
        var signed = filledWith("signature", Map.of("signedBy", "p", "name", "柯任重", "at", "2026-11-23T02:00:00Z"));

        assertThat(answer(form.views().answers(form.form, open(), signed), "signature")
                        .value()
                        .text())
                .isEqualTo("柯任重　2026-11-23 10:00");
    }

    @Test
    void errors_of_a_long_form_lead_to_the_page_of_their_field() {
        var data = filledWith("planTitle", null);
        var errors = new ArrayList<>(form.check(data).errors());
        errors.add(new FieldProblem("taskRows[1].due", "G3", "晚于实施期"));

        assertThat(form.views().errors(form.form, data, errors, LINKS).items())
                .extracting(ErrorsView.Item::href, ErrorsView.Item::text)
                .containsExactly(
                        tuple("/edit/basics#planTitle", "请填写方案名称"),
                        tuple("/edit/taskRows/2#taskRows-1-due", "第 2 项 晚于实施期"));
    }

    @Test
    void a_comparison_names_each_change_with_its_row() {
        var after = new HashMap<>(filled());
        after.put("partyOrgForm", "NONE");
        after.put("planTitle", "新方案");
        after.remove("planFile");
        var rows = new ArrayList<>(FormState.rows(after.get("taskRows")));
        var second = new HashMap<>(rows.get(1));
        second.put("person", "梁承宇");
        rows.set(1, second);
        after.put("taskRows", rows);

        assertThat(compare(filled(), after))
                .extracting(FormChange::label, FormChange::before, FormChange::after)
                .containsExactly(
                        tuple("方案名称", "改革工作方案", "新方案"),
                        tuple("党组织形式", "支部", "未建立"),
                        tuple("第 2 项 责任人", "乙小二", "梁承宇"),
                        tuple("方案正文", "方案.pdf", ""));
    }

    @Test
    void the_same_values_in_other_types_are_no_change() {
        var after = filledWith("boardCount", "50");
        after.put("startDate", "2027年1月4日");

        assertThat(compare(filled(), after)).isEmpty();
    }

    @Test
    void prepared_rows_are_compared_by_number_not_by_place() {
        var rows = FormState.rows(filled().get("taskRows"));
        var turned = filledWith("taskRows", List.of(rows.get(2), rows.get(0), rows.get(1)));

        assertThat(compare(filled(), turned)).isEmpty();
    }

    @Test
    void advice_is_drawn_with_its_bar_and_its_gap() {
        var rule = new AdviceView.Rule(
                "D1-1", "一线理事", "r", "还差 1", "现在 37 / 50 人", "#x", new AdviceView.Bar("148.0", "149.0"));

        var page = form.pages().draw("form/advice :: panel", new AdviceView(List.of(rule)));

        assertThat(page.select("h3").text()).isEqualTo("一线理事 还差 1");
        assertThat(page.select("rect.m-fill").attr("width")).isEqualTo("148.0");
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThatThrownBy(() -> form.views().section(form.form, open(), filled(), "nothing", List.of()))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> form.views().row(form.form, open(), filled(), "taskRows", 3, List.of()))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> form.views().row(form.form, open(), filled(), "planTitle", 0, List.of()))
                .isInstanceOf(Problem.class);
    }

    private TaskListView tasks(Map<String, Object> data) {
        return form.views().taskList(form.form, open(), data, LINKS);
    }

    private static TaskListView.Entry entry(TaskListView list, String id) {
        return list.parts().stream()
                .flatMap(part -> part.entries().stream())
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Answer answer(AnswersView view, String path) {
        return view.sections().stream()
                .flatMap(section -> section.answers().stream())
                .filter(answer -> answer.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private List<FormChange> compare(Map<String, Object> before, Map<String, Object> after) {
        return form.spring.getBean(FormDiff.class).compare(form.form, open(), before, after);
    }
}
