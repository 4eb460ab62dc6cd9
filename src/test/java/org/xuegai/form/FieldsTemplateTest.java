package org.xuegai.form;

import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuegai.form.FormFixture.PDF;
import static org.xuegai.form.FormFixture.filled;
import static org.xuegai.form.FormFixture.filledWith;
import static org.xuegai.form.FormFixture.open;

class FieldsTemplateTest {

    private final FormFixture form = new FormFixture();

    @ParameterizedTest
    @CsvSource({
        "input#planTitle, text, 改革工作方案",
        "textarea#problems, '', 组织松散，能力薄弱",
        "textarea#notice, '', ''",
        "input#boardCount, text, 50",
        "input#budget, text, ''",
        "input#startDate, date, 2027-01-04",
        "input#meetingAt, datetime-local, ''",
        "input#opensAt, time, ''",
        "input#phone, tel, ''",
        "input#email, email, ''",
        "select#partyOrgForm, '', BRANCH",
        "select#leader, '', ''",
        "input#decision, radio, AGREE",
        "input#promised, checkbox, true",
        "input#methods, checkbox, ONSITE",
        "input#departments, checkbox, FINANCE",
        "input#planFile, file, ''",
        "input#signature, password, ''",
        "input#steps-0-until, date, 2027-03-01",
        "textarea#taskRows-2-whyNot, '', 会员不足一百人"
    })
    void every_type_has_its_native_control_and_a_label(String selector, String type, String value) {
        Document page = draw(filled(), List.of());

        Element control = page.selectFirst(selector);
        assertThat(control).isNotNull();
        assertThat(control.attr("type")).isEqualTo(type);
        Element chosen = control.selectFirst("option[selected]");
        assertThat(chosen == null ? control.val() : chosen.val()).isEqualTo(value);
        assertThat(page.select("label[for=%s], label:has(#%s)".formatted(control.id(), control.id())))
                .hasSize(1);
    }

    @Test
    void ids_are_there_once_and_every_description_exists() {
        var data = filledWith("problems", "短");
        Document page = draw(data, form.check(data).errors());

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        page.select("[aria-describedby]").forEach(control -> List.of(
                        control.attr("aria-describedby").split(" "))
                .forEach(id -> assertThat(page.getElementById(id)).as(id).isNotNull()));
    }

    @Test
    void fields_of_one_line_of_the_layout_stand_side_by_side() {
        Document page = draw(filled(), List.of());

        assertThat(page.select(".pair")).hasSize(1);
        assertThat(page.select(".pair > .field > input").eachAttr("id")).containsExactly("startDate", "endDate");
    }

    @Test
    void a_row_says_for_itself_how_to_fill_it_in() {
        Document page = draw(filled(), List.of());

        assertThat(page.getElementById("taskRows-0-due-hint").text()).isEqualTo("不晚于实施期结束日");
        assertThat(page.getElementById("taskRows-1-due-hint").text()).isEqualTo("到换届时");
    }

    @Test
    void an_error_stands_between_hint_and_control_and_in_the_summary() {
        var data = filledWith("planTitle", null);
        var errors = form.check(data).errors();
        Document page = draw(data, errors);

        Element title = page.getElementById("planTitle");
        assertThat(title.attr("aria-invalid")).isEqualTo("true");
        assertThat(title.attr("aria-describedby")).isEqualTo("planTitle-hint planTitle-error");
        assertThat(title.parent().hasClass("bad")).isTrue();
        assertThat(title.parent().children().eachAttr("class").subList(0, 2)).containsExactly("hint", "wrong");
        Document summary = form.pages().draw("form/errors :: summary", ErrorsView.of(errors));
        assertThat(summary.select("h2").text()).isEqualTo("有 1 处需要修改");
        assertThat(summary.select("a[href=#planTitle]").text()).isEqualTo("请填写方案名称");
    }

    @Test
    void a_good_form_has_no_summary() {
        assertThat(form.pages()
                        .draw("form/errors :: summary", ErrorsView.of(List.of()))
                        .body()
                        .children())
                .isEmpty();
    }

    @Test
    void choices_that_may_send_nothing_have_an_empty_companion_before_them() {
        Document page = draw(filled(), List.of());

        for (String name : List.of("decision", "methods", "departments", "planFile", "steps")) {
            assertThat(page.selectFirst("[name=%s]".formatted(name)).attr("type"))
                    .as(name)
                    .isEqualTo("hidden");
        }
        assertThat(page.selectFirst("[name=promised]").val()).isEqualTo("false");
    }

    @Test
    void what_the_drawn_form_sends_is_taken_and_changes_nothing() {
        var params = FormPages.parametersOf(draw(filled(), List.of()));

        var data = form.binder().merge(form.form, open(), filled(), FormInput.ofParams(params));

        assertThat(form.check(data).data()).isEqualTo(form.check(filled()).data());
        assertThat(params).containsKeys("planTitle", "steps[1].phase", "taskRows[2].whyNot");
    }

    @Test
    void read_only_and_closed_values_are_shown_and_not_sent() {
        Document page = form.pages()
                .draw("form/fields :: fields", form.views().whole(form.form, open("planTitle"), filled(), List.of()));

        assertThat(page.getElementById("societyName").text()).contains("学会名称", "湖北省示例材料学会");
        assertThat(page.select("input[type=text], textarea, select").eachAttr("name"))
                .containsExactly("planTitle");
        assertThat(page.select("button[name]")).isEmpty();
    }

    @Test
    void rows_come_and_go_by_submit_buttons_and_enter_presses_neither() {
        Document page = draw(filled(), List.of());

        assertThat(page.select("button[name=_add]").eachAttr("value")).containsExactly("steps");
        assertThat(page.select("button[name=_remove]").eachAttr("value")).containsExactly("steps[0]", "steps[1]");
        assertThat(page.select("button:not([type=button])").first().hasAttr("name"))
                .isFalse();
    }

    @Test
    void as_many_empty_rows_are_drawn_as_are_wanted_at_least() {
        Document page = draw(filledWith("steps", null), List.of());

        assertThat(page.select("[name=steps[0].phase], [name=steps[1].phase]")).hasSize(2);
    }

    @Test
    void prepared_rows_are_named_by_number_and_title() {
        assertThat(draw(filled(), List.of()).select("#taskRows-1 > legend").text())
                .isEqualTo("第 2 项 修订章程");
    }

    @Test
    void a_field_that_depends_on_a_choice_is_there_to_be_shown_by_the_script() {
        Document page = draw(filled(), List.of());

        Element reason = page.getElementById("reason").closest("[data-when]");
        assertThat(reason.attr("data-when")).isEqualTo("decision");
        assertThat(reason.attr("data-values")).isEqualTo("RETURN");
        assertThat(reason.hasAttr("hidden")).isTrue();
        Element person = page.getElementById("taskRows-0-person").closest("[data-when]");
        assertThat(person.attr("data-values").split("\\|")).containsExactly("", "APPLICABLE");
        assertThat(person.hasAttr("hidden")).isFalse();
    }

    @Test
    void an_option_that_is_not_offered_in_a_row_is_left_out_and_explained() {
        Document page = draw(filled(), List.of());

        assertThat(page.select("input[type=radio][name=taskRows[0].applicability]")
                        .eachAttr("value"))
                .containsExactly("APPLICABLE");
        assertThat(page.getElementById("taskRows-0-applicability-hint").text()).isEqualTo("第 1 项要做，请选“适用”");
        assertThat(page.getElementById("taskRows-0-whyNot")).isNull();
        assertThat(page.select("input[type=radio][name=taskRows[2].applicability]")
                        .eachAttr("value"))
                .containsExactly("APPLICABLE", "NOT_APPLICABLE");
        assertThat(page.getElementById("taskRows-2-applicability-hint")).isNull();
    }

    @Test
    void files_are_listed_with_a_checkbox_that_removes_them() {
        Element list = draw(filled(), List.of()).selectFirst(".files");

        assertThat(list.select("a").attr("href")).isEqualTo("/files/" + PDF);
        assertThat(list.text()).contains("方案.pdf", "2.2 MB", "移除");
        assertThat(list.select("input[type=checkbox]").val()).isEqualTo("planFile|" + PDF);
    }

    @Test
    void a_day_that_does_not_exist_stays_visible() {
        Element control = draw(filledWith("startDate", "2027-02-31"), List.of()).getElementById("startDate");

        assertThat(control.attr("type")).isEqualTo("text");
        assertThat(control.val()).isEqualTo("2027-02-31");
    }

    @Test
    void a_password_is_never_drawn() {
        var data = form.page(filled(), "signature", FormFixture.PASSWORD);

        assertThat(draw(data, List.of()).html()).doesNotContain(FormFixture.PASSWORD);
    }

    @Test
    void typed_html_is_text() {
        Document page = draw(filledWith("planTitle", "<img src=x onerror=alert(1)>"), List.of());

        assertThat(page.select("img")).isEmpty();
        assertThat(page.getElementById("planTitle").val()).isEqualTo("<img src=x onerror=alert(1)>");
    }

    @Test
    void a_table_shows_what_the_data_holds() {
        var data = filledWith("archiveItems", List.of(Map.of("name", "批复.pdf", "pages", 2)));

        assertThat(draw(data, List.of()).select("td").eachText()).containsExactly("批复.pdf", "2");
    }

    @Test
    void one_section_and_one_row_are_pages_of_their_own() {
        var section = form.views().section(form.form, open(), filled(), "steps", List.of());
        assertThat(section.title()).isEqualTo("工作步骤");
        assertThat(section.eyebrow()).isEqualTo("样表");

        var data = filledWith("planTitle", null);
        var row = form.views()
                .row(form.form, open(), data, "taskRows", 1, form.check(data).errors());
        assertThat(row.eyebrow()).isEqualTo("任务分解表　第 2 项");
        assertThat(row.title()).isEqualTo("修订章程");
        assertThat(row.errors().isEmpty()).isTrue();
        assertThat(form.pages()
                        .draw("form/fields :: fields", row)
                        .select("[name]")
                        .eachAttr("name"))
                .contains("taskRows[1].person")
                .doesNotContain("taskRows[1].taskNo", "planTitle");
    }

    private Document draw(Map<String, Object> data, List<org.xuegai.platform.FieldProblem> errors) {
        return form.pages().draw("form/fields :: fields", form.views().whole(form.form, open(), data, errors));
    }
}
