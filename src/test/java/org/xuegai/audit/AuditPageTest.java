package org.xuegai.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jakarta.servlet.http.Cookie;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What the auditor reads. */
@XuegaiTest
class AuditPageTest {

    @Autowired
    private AuditLog log;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Test
    void a_step_is_told_in_the_words_of_its_diagram_and_form() throws Exception {
        record(Map.of("task", "UserTask_HeadReview", "form", "head-review", "result", "RETURN", "revision", 2));

        assertThat(details()).containsExactly("环节：部长审核", "结论：退回修改", "表单：部长审核意见", "第几次填报：2");
    }

    @Test
    void what_was_not_asked_is_left_out() throws Exception {
        Map<String, Object> details = new HashMap<>(Map.of("task", "UserTask_RegisterResolution"));
        details.put("result", null);
        record(details);

        assertThat(details()).containsExactly("环节：登记理事会审议");
    }

    @Test
    void people_and_societies_are_told_by_role_and_name() throws Exception {
        var clerk = people.actor("hjkx.jb");
        record(Map.of("before", standing("societyClerk", false), "after", standing("secretaryGeneral", true)));

        assertThat(details()).containsExactly("代行理事长职责：否 → 是", "岗位：学会经办人 → 学会秘书长");

        record(Map.of("societyId", clerk.societyId(), "department", "FINANCE"));
        assertThat(details()).containsExactly("部门：计划财务部", "学会：湖北省环境科学学会");
    }

    @Test
    void what_was_changed_is_told_as_before_and_after() throws Exception {
        record(Map.of("partyOrgForm", Map.of("before", "NONE", "after", "BRANCH")));
        assertThat(details()).containsExactly("党组织形式：未建立 → 支部");

        record(Map.of("before", "45", "after", "46", "effectiveFrom", "2027-01-01"));
        assertThat(details()).containsExactly("生效日期：2027-01-01", "取值：45 → 46");
    }

    @Test
    void a_part_of_a_case_is_told_with_its_number() throws Exception {
        record(Map.of("part", "filings/2"));

        assertThat(details()).containsExactly("查阅的部分：第 2 次报送");
    }

    @Test
    void no_name_and_no_code_is_shown_as_it_is_stored() throws Exception {
        record(Map.of("madeUpKey", "3", "task", "UserTask_Gone", "roles", List.of("formerRole")));

        assertThat(details()).containsExactly("环节：没有登记的代码", "其他：3", "岗位：没有登记的代码");
    }

    @Test
    void english_readers_get_the_words_there_are() throws Exception {
        record(Map.of("reason", "核对", "roles", List.of("auditor", "viceChair")));

        Document page = page(get("/audit").cookie(new Cookie("xuegai-language", "en")), 200);

        assertThat(details(page)).containsExactly("Reason: 核对", "Roles: Auditor, Vice chair");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-13-01, 2026-11-30, from, 起始日期请按 年-月-日 填写",
        "2026-11-01, 昨天, to, 截止日期请按 年-月-日 填写",
        "2026-11-30, 2026-11-01, to, 截止日期要在起始日期当天或以后"
    })
    void a_day_that_cannot_be_is_answered_at_its_field_and_nothing_typed_is_lost(
            String from, String to, String field, String message) throws Exception {
        Document page = page(
                get("/audit")
                        .param("who", "hjkx.jb")
                        .param("action", "SIGN_IN")
                        .param("from", from)
                        .param("to", to),
                422);

        assertThat(page.select(".errors a").attr("href")).isEqualTo("#" + field);
        assertThat(page.select("#" + field + "-wrong").text()).contains(message);
        assertThat(page.select("#from").val()).isEqualTo(from);
        assertThat(page.select("#to").val()).isEqualTo(to);
        assertThat(page.select("#who").val()).isEqualTo("hjkx.jb");
        assertThat(page.select("#action option[selected]").val()).isEqualTo("SIGN_IN");
        assertThat(page.select("table")).isEmpty();
    }

    private void record(Map<String, ?> details) {
        log.record("admin", "ACCOUNT_CHANGED", "somebody", details);
    }

    private static Map<String, Object> standing(String role, boolean acting) {
        return Map.of("name", "林知远", "roles", List.of(role), "actingPresident", acting);
    }

    /** Of the newest entry. */
    private List<String> details() throws Exception {
        return details(page(get("/audit"), 200));
    }

    private static List<String> details(Document page) {
        return page.select("tbody tr").first().select("td").get(5).select("span.meta > span").stream()
                .map(Element::text)
                .toList();
    }

    private Document page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Jsoup.parse(mvc.perform(request.with(people.page("jdy")))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
