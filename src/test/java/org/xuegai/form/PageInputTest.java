package org.xuegai.form;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.xuegai.platform.Json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuegai.form.FormFixture.PDF;
import static org.xuegai.form.FormFixture.SHEET;
import static org.xuegai.form.FormFixture.filled;
import static org.xuegai.form.FormFixture.filledWith;
import static org.xuegai.form.FormFixture.params;

class PageInputTest {

    private final FormFixture form = new FormFixture();

    @Test
    void a_page_changes_only_the_fields_it_sends() {
        var data = form.page(filled(), "planTitle", " 新方案 ");

        assertThat(data).isEqualTo(filledWith("planTitle", "新方案"));
    }

    @Test
    void the_data_given_stays_as_it_was() {
        var before = filled();

        form.page(before, "planTitle", "新方案", "taskRows[1].person", "丙小三", "_add", "steps");

        assertThat(before).isEqualTo(filled());
    }

    @Test
    void what_was_typed_stays_in_the_draft_even_if_it_is_no_number_and_no_day() {
        var data = form.page(filled(), "boardCount", "五十个", "startDate", "2027-02-31");

        assertThat(data).containsEntry("boardCount", "五十个").containsEntry("startDate", "2027-02-31");
    }

    @Test
    void what_can_be_read_is_kept_as_its_type() {
        var data = form.page(filled(), "boardCount", "１，２００", "budget", "12.50", "startDate", "2027年1月5日");

        assertThat(data)
                .containsEntry("boardCount", 1200L)
                .containsEntry("budget", new java.math.BigDecimal("12.5"))
                .containsEntry("startDate", "2027-01-05");
    }

    @Test
    void unticking_is_seen_because_the_checkbox_has_a_hidden_companion() {
        assertThat(form.page(filled(), "promised", "false")).containsEntry("promised", false);
        assertThat(form.page(filled(), "promised", "false", "promised", "true")).containsEntry("promised", true);
    }

    @Test
    void unticking_every_choice_of_a_checklist_empties_it() {
        var data = form.page(filled(), "methods", "", "methods", "ONSITE", "methods", "LETTER");

        assertThat(data).containsEntry("methods", List.of("ONSITE", "LETTER"));
        assertThat(form.page(data, "methods", "")).doesNotContainKey("methods");
    }

    @Test
    void a_row_of_a_prepared_list_changes_alone() {
        var data = form.page(filled(), "taskRows[1].person", "丙小三");

        assertThat(rows(data, "taskRows")).extracting(row -> row.get("person")).containsExactly("乙小二", "丙小三", null);
    }

    @Test
    void a_list_grows_by_the_row_after_its_last_one_only() {
        assertThat(rows(form.page(filled(), "steps[2].phase", "收尾"), "steps")).hasSize(3);
        assertThat(form.refusals(filled(), FormInput.ofParams(params("steps[3].phase", "太远"))))
                .containsExactly("steps[3].phase UNKNOWN_FIELD");
    }

    @Test
    void a_prepared_list_does_not_grow() {
        var input = FormInput.ofParams(params("taskRows[3].person", "乙小二", "_add", "taskRows"));

        assertThat(form.refusals(filled(), input))
                .containsExactly("taskRows[3].person UNKNOWN_FIELD", "taskRows UNKNOWN_FIELD");
    }

    @Test
    void buttons_add_and_remove_rows_after_what_was_typed_is_kept() {
        var more = form.page(filled(), "steps[1].phase", "推进", "_add", "steps");
        assertThat(rows(more, "steps")).extracting(row -> row.get("phase")).containsExactly("动员", "推进", null);

        var less = form.page(more, "steps[2].phase", "收尾", "_remove", "steps[0]");
        assertThat(rows(less, "steps")).extracting(row -> row.get("phase")).containsExactly("推进", "收尾");
        assertThat(FormInput.ofParams(params("_remove", "steps[0]")).changesRows())
                .isTrue();
    }

    @Test
    void no_more_rows_than_the_form_allows() {
        var five = filledWith("steps", List.of(Map.of(), Map.of(), Map.of(), Map.of(), Map.of()));

        assertThat(form.refusals(five, FormInput.ofParams(params("_add", "steps"))))
                .hasSize(1);
    }

    @Test
    void files_are_added_by_id_and_removed_by_their_checkbox() {
        var two = form.page(filled(), "planFile", "", "planFile", PDF, "planFile", SHEET);
        assertThat(two).containsEntry("planFile", List.of(PDF, SHEET));

        var one = form.page(two, "planFile", "", "planFile", PDF, "planFile", SHEET, "_removeFile", "planFile|" + PDF);
        assertThat(one).containsEntry("planFile", List.of(SHEET));
    }

    @Test
    void where_there_is_room_for_one_file_another_takes_its_place() {
        var commitment = new FormCatalogue(
                        form.spring.getBean(FeelExpressions.class), "classpath:forms/shared/society-commitment.form")
                .form("society-commitment");
        Map<String, Object> kept = Map.of("sealedPageFile", List.of(PDF));
        var uploaded = params("sealedPageFile", "", "sealedPageFile", PDF, "sealedPageFile", SHEET);
        var alsoRemoved = params("sealedPageFile", "", "sealedPageFile", PDF, "sealedPageFile", SHEET);
        alsoRemoved.add("_removeFile", "sealedPageFile|" + PDF);
        var onlyRemoved = params("sealedPageFile", "", "sealedPageFile", PDF);
        onlyRemoved.add("_removeFile", "sealedPageFile|" + PDF);

        var context = FormFixture.open();
        assertThat(form.binder().merge(commitment, context, kept, FormInput.ofParams(uploaded)))
                .containsEntry("sealedPageFile", List.of(SHEET));
        assertThat(form.binder().merge(commitment, context, kept, FormInput.ofParams(alsoRemoved)))
                .containsEntry("sealedPageFile", List.of(SHEET));
        assertThat(form.binder().merge(commitment, context, kept, FormInput.ofParams(onlyRemoved)))
                .doesNotContainKey("sealedPageFile");
    }

    @Test
    void a_field_that_the_same_page_has_just_hidden_waits_in_the_draft() {
        var data = form.page(filledWith("decision", "RETURN"), "decision", "AGREE", "reason", "材料不全");

        assertThat(data).containsEntry("reason", "材料不全");
        assertThat(form.check(data).data()).doesNotContainKey("reason");
    }

    @Test
    void a_field_that_was_hidden_when_the_page_was_drawn_is_refused() {
        assertThat(form.refusals(filled(), FormInput.ofParams(params("reason", "材料不全"))))
                .containsExactly("reason UNKNOWN_FIELD");
    }

    @Test
    void a_field_that_the_same_page_has_just_shown_is_taken() {
        assertThat(form.page(filled(), "decision", "RETURN", "reason", "材料不全")).containsEntry("reason", "材料不全");
    }

    @Test
    void the_pages_own_parameters_are_not_the_forms() {
        var input =
                FormInput.ofParams(params("_csrf", "t", "_go", "list", "version", "3", "planTitle", "新"), "version");

        assertThat(form.refusals(filled(), input)).isEmpty();
    }

    @Test
    void a_password_never_reaches_the_draft() {
        var data = form.page(filled(), "signature", FormFixture.PASSWORD);

        assertThat(data.toString()).doesNotContain(FormFixture.PASSWORD);
        assertThat(Json.write(data)).doesNotContain(FormFixture.PASSWORD);
        assertThat(form.check(data).data().toString()).doesNotContain(FormFixture.PASSWORD);
    }

    @Test
    void uploads_are_accepted_only_where_a_file_may_be_put() {
        var binder = form.binder();

        assertThat(binder.acceptsFile(form.form, FormFixture.open(), filled(), "planFile"))
                .isTrue();
        assertThat(binder.acceptsFile(form.form, FormFixture.open("planTitle"), filled(), "planFile"))
                .isFalse();
        assertThat(binder.acceptsFile(form.form, FormFixture.open(), filled(), "planTitle"))
                .isFalse();
        assertThat(binder.acceptsFile(form.form, FormFixture.open(), filled(), "../../x"))
                .isFalse();
    }

    private static List<Map<String, Object>> rows(Map<String, Object> data, String list) {
        return FormState.rows(data.get(list));
    }
}
