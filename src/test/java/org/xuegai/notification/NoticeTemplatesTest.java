package org.xuegai.notification;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuegai.platform.Messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Source: domain 2.0.4. */
class NoticeTemplatesTest {

    private final NoticeTemplates templates = new NoticeTemplates();

    @Test
    void a_task_is_told_in_the_words_of_the_catalogue() {
        var values = Map.of("caseTypeName", "改革方案", "societyName", "湖北省土木建筑学会", "dueDate", "2026年11月26日");

        assertThat(templates.text("N01", values, Messages.OFFICIAL))
                .isEqualTo("您有一件新待办：【改革方案】湖北省土木建筑学会，请于2026年11月26日前办理。");
        assertThat(templates.subject("N01", values, Locale.ENGLISH)).isEqualTo("To do: 改革方案, 湖北省土木建筑学会");
    }

    @Test
    void a_part_without_its_value_is_left_out() {
        var values = Map.of("caseTypeName", "改革方案", "societyName", "湖北省土木建筑学会");

        assertThat(templates.text("N01", values, Messages.OFFICIAL)).isEqualTo("您有一件新待办：【改革方案】湖北省土木建筑学会。");
    }

    @ParameterizedTest
    @CsvSource({
        "N01, caseTypeName societyName",
        "N02, caseTypeName caseNo dueDate",
        "N03, correctionItems dueDate caseNo",
        "N04, reason caseNo",
        "N05, caseNo opinion",
        "N06, caseTypeName remainingDays caseNo",
        "N07, caseNo overdueDays",
        "N07deemed, caseTypeName societyName caseNo",
        "N08, societyName inspectionDate dueDate",
        "N09, inspectionDate",
        "N10, docNumber dueDate",
        "N11, publicityTitle publicityStart publicityEnd",
        "N11ended, publicityTitle publicityStart publicityEnd objectionCount",
        "N12, caseTypeName outcomeName caseNo",
        "N12suspended, caseTypeName caseNo",
        "N12resumed, caseTypeName caseNo",
        "N12ended, caseTypeName outcomeName caseNo",
        "N12finding, caseTypeName societyName caseNo findingName reason",
        "N13, verificationResult",
        "N14, batchName batchDeadline",
        "N15, caseNo"
    })
    void every_notice_needs_its_names_and_no_others(String template, String names) {
        Map<String, String> values = new HashMap<>();
        for (String name : names.split(" ")) {
            values.put(name, "〈" + name + "〉");
        }

        for (Locale locale : new Locale[] {Messages.OFFICIAL, Locale.ENGLISH}) {
            assertThat(templates.subject(template, values, locale)).doesNotContain("{", "[");
            assertThat(templates.text(template, values, locale)).doesNotContain("{", "[");
            for (String name : names.split(" ")) {
                Map<String, String> withoutOne = new HashMap<>(values);
                withoutOne.remove(name);
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> both(template, withoutOne, locale))
                        .withMessageContaining("{" + name + "}");
            }
        }
    }

    private void both(String template, Map<String, String> values, Locale locale) {
        templates.subject(template, values, locale);
        templates.text(template, values, locale);
    }

    @Test
    void an_opinion_that_ends_its_sentence_gets_no_second_stop() {
        var values = Map.of("caseNo", "GGFA-2026-0003", "opinion", "请写明服务点设在哪里。");

        assertThat(templates.text("N05", values, Messages.OFFICIAL)).contains("设在哪里。请按意见修改");
    }

    @Test
    void a_value_is_never_read_as_a_template() {
        var values = Map.of("caseTypeName", "{societyName}[x]$1\\", "societyName", "<img src=x onerror=alert(1)>");

        assertThat(templates.subject("N01", values, Messages.OFFICIAL))
                .isEqualTo("待办：【{societyName}[x]$1\\】<img src=x onerror=alert(1)>");
    }

    @Test
    void a_line_break_in_a_value_does_not_break_the_subject() {
        var values = Map.of("caseTypeName", "改革方案", "societyName", "学会\r\nBcc: a@example.com\u2028x");

        assertThat(templates.subject("N01", values, Messages.OFFICIAL)).isEqualTo("待办：【改革方案】学会 Bcc: a@example.com x");
    }

    @Test
    void a_very_long_subject_is_cut() {
        var values = Map.of("caseTypeName", "长".repeat(400), "societyName", "学会");

        assertThat(templates.subject("N01", values, Messages.OFFICIAL))
                .hasSize(150)
                .endsWith("…");
    }

    @Test
    void an_unknown_notice_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> templates.text("N99", Map.of(), Messages.OFFICIAL));
    }
}
