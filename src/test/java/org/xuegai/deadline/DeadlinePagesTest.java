package org.xuegai.deadline;

import java.time.LocalDate;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.xuegai.testing.XuegaiTest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@XuegaiTest
@Tag("database")
class DeadlinePagesTest {

    private static final String OF_2027 = "2027-01-01,放假,元旦\n2027-01-09,补班";

    @Autowired
    MockMvc mvc;

    @Autowired
    WorkingDayCalendar calendar;

    @Autowired
    DeadlineRules rules;

    @Autowired
    RuleParameters parameters;

    @Autowired
    DeadlineRows rows;

    @Autowired
    ApplicationEventPublisher events;

    /** The database is put back after each test, so what is kept in memory must be read again. */
    @AfterEach
    void forget() {
        events.publishEvent(new CalendarChanged(2027));
        events.publishEvent(new DeadlinesChanged());
    }

    @Test
    void the_calendar_shows_its_year_and_warns_when_it_ends_soon() throws Exception {
        Document page = page(get("/admin/calendar"));

        assertThat(page.text()).contains("全年 248 个工作日", "日历到 2026-12-31 为止", "2026-02-14", "补班");
        assertThat(page.select("style, [style], script:not([src])")).isEmpty();
    }

    @Test
    void an_import_shows_what_changes_and_then_counts() throws Exception {
        Document preview = page(multipart("/admin/calendar/preview")
                .file(new MockMultipartFile("file", "2027.csv", "text/csv", OF_2027.getBytes(UTF_8)))
                .param("year", "2027"));
        assertThat(preview.text()).contains("改动 1 天", "2027-01-09", "补班");
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 9))).isFalse();

        mvc.perform(as(post("/admin/calendar/import"))
                        .param("year", "2027")
                        .param("text", preview.select("[name=text]").val())
                        .param(
                                "fingerprint",
                                preview.select("[name=fingerprint]").val()))
                .andExpect(status().is3xxRedirection());

        assertThat(calendar.addWorkingDays(LocalDate.of(2026, 12, 31), 6))
                .isEqualTo(new DueDate(LocalDate.of(2027, 1, 9), false));
    }

    @Test
    void an_import_over_a_year_that_somebody_else_has_imported_is_a_conflict() throws Exception {
        mvc.perform(as(post("/admin/calendar/import"))
                        .param("year", "2027")
                        .param("text", OF_2027)
                        .param("fingerprint", "of another day"))
                .andExpect(status().isConflict());
    }

    @Test
    void a_calendar_with_mistakes_comes_back_with_their_lines() throws Exception {
        String answer = mvc.perform(as(multipart("/admin/calendar/preview"))
                        .param("year", "2027")
                        .param("text", "2027-01-01,放假,元旦\n2027-02-08,补班"))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);

        assertThat(Jsoup.parse(answer).select(".errors li").text()).startsWith("第 2 行");
        assertThat(Jsoup.parse(answer).select("textarea").val()).contains("2027-02-08,补班");
    }

    @Test
    void a_changed_deadline_holds_from_now_on() throws Exception {
        DeadlineRow review = row("reform-plan", "review");
        assertThat(page(get("/admin/deadlines")).text()).contains("逐项审核", "中青年年龄上限");
        Document form = page(get("/admin/deadlines/" + review.id()));
        assertThat(form.select("[name=days]").val()).isEqualTo("10");

        mvc.perform(change(review, "12", "4", "2", review.version())).andExpect(status().is3xxRedirection());

        assertThat(rules.rule("reform-plan", "review").orElseThrow().days()).isEqualTo(12);
        mvc.perform(change(review, "13", "4", "2", review.version())).andExpect(status().isConflict());
    }

    @Test
    void a_deadline_that_makes_no_sense_comes_back() throws Exception {
        DeadlineRow review = row("reform-plan", "review");

        mvc.perform(change(review, "0", "4", "2", review.version())).andExpect(status().isUnprocessableEntity());
        mvc.perform(change(review, "10", "1", "2", review.version())).andExpect(status().isUnprocessableEntity());
        mvc.perform(change(row("all", "correctionGrace"), "9", "5", "2", 0))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void a_new_value_of_a_threshold_begins_on_its_day() throws Exception {
        Document form = page(get("/admin/deadlines/parameters/youngMaxAge"));

        mvc.perform(as(post("/admin/deadlines/parameters/youngMaxAge"))
                        .param("seen", form.select("[name=seen]").val())
                        .param("newValue", "40")
                        .param("effectiveFrom", "2026-11-24")
                        .param("basis", "省科协通知"))
                .andExpect(status().is3xxRedirection());

        assertThat(parameters.integer("youngMaxAge")).isEqualTo(45);
        assertThat(page(get("/admin/deadlines")).text()).contains("40（2026-11-24）");
        mvc.perform(as(post("/admin/deadlines/parameters/youngMaxAge"))
                        .param("seen", form.select("[name=seen]").val())
                        .param("newValue", "41")
                        .param("effectiveFrom", "2026-11-24")
                        .param("basis", "省科协通知"))
                .andExpect(status().isConflict());
    }

    @Test
    void a_value_of_another_kind_or_of_the_past_comes_back() throws Exception {
        mvc.perform(as(post("/admin/deadlines/parameters/youngMaxAge"))
                        .param("newValue", "forty")
                        .param("effectiveFrom", "2020-01-01"))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(as(get("/admin/deadlines/parameters/nothing"))).andExpect(status().isNotFound());
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(mvc.perform(as(request))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8));
    }

    private MockHttpServletRequestBuilder change(DeadlineRow row, String days, String yellow, String red, int version) {
        return as(post("/admin/deadlines/" + row.id()))
                .param("version", String.valueOf(version))
                .param("days", days)
                .param("yellow", yellow)
                .param("red", red)
                .param("extension", "0")
                .param("reminders", "")
                .param("basis", "建议口径");
    }

    private DeadlineRow row(String caseType, String step) {
        return rows.findByCaseTypeAndStepCode(caseType, step).orElseThrow();
    }

    private static MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
        return request.with(user("admin").roles("systemAdmin")).with(csrf());
    }
}
