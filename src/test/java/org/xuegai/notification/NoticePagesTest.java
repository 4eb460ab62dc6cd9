package org.xuegai.notification;

import java.io.Serial;
import java.io.Serializable;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.testing.Mailbox;
import org.xuegai.testing.XuegaiTest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@XuegaiTest
@Tag("database")
class NoticePagesTest {

    private static final long ZHOU = 1001;
    private static final long SOMEBODY_ELSE = 1002;

    /** Whoever is signed in, as far as these pages know. */
    record Person(Actor actor) implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        public Actor getActor() {
            return actor;
        }

        @Override
        public String toString() {
            return actor.username();
        }
    }

    @Autowired
    MockMvc mvc;

    @Autowired
    KeptNotices notices;

    @Autowired
    NoticeCounts counts;

    @Autowired
    Outbox outbox;

    @Autowired
    Mailman mailman;

    @Autowired
    XuegaiClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private long noticeId;

    @BeforeEach
    void oneNotice() {
        noticeId = notices.save(new KeptNotice(
                        null,
                        ZHOU,
                        "N01",
                        "待办：【改革方案】<img src=x onerror=alert(1)>",
                        "您有一件新待办",
                        "{\"caseTypeName\":\"改革方案\",\"societyName\":\"<img src=x onerror=alert(1)>\"}",
                        "GGFA-2026-0003",
                        "/tasks/1",
                        clock.instant(),
                        null))
                .id();
    }

    @Test
    void a_person_reads_the_own_notices_only() throws Exception {
        Document mine = page(ZHOU, Role.departmentOfficer, get("/notices"));
        assertThat(mine.text()).contains("您有 1 条消息未读", "GGFA-2026-0003");
        assertThat(mine.select("main img")).isEmpty();
        assertThat(page(SOMEBODY_ELSE, Role.departmentOfficer, get("/notices")).text())
                .doesNotContain("GGFA-2026-0003");
        mvc.perform(as(SOMEBODY_ELSE, Role.departmentOfficer, get("/notices/" + noticeId)))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_notice_can_be_read_in_english() throws Exception {
        assertThat(page(
                                ZHOU,
                                Role.departmentOfficer,
                                get("/notices")
                                        .locale(java.util.Locale.ENGLISH)
                                        .cookie(new jakarta.servlet.http.Cookie("xuegai-language", "en")))
                        .text())
                .contains("You have a new task: 改革方案");
    }

    @Test
    void opening_a_notice_marks_it_and_leads_to_the_task() throws Exception {
        mvc.perform(as(ZHOU, Role.departmentOfficer, get("/notices/" + noticeId)))
                .andExpect(redirectedUrl("/tasks/1"));

        assertThat(counts.unread(ZHOU)).isZero();
    }

    @Test
    void all_can_be_marked_as_read_at_once() throws Exception {
        mvc.perform(as(ZHOU, Role.departmentOfficer, post("/notices/read"))).andExpect(redirectedUrl("/notices"));

        assertThat(counts.unread(ZHOU)).isZero();
        assertThat(page(ZHOU, Role.departmentOfficer, get("/notices")).text()).contains("没有未读消息");
    }

    @Test
    void older_notices_are_on_the_next_page() throws Exception {
        KeptNotice first = notices.findById(noticeId).orElseThrow();
        for (int i = 0; i < KeptNotices.PAGE; i++) {
            notices.save(new KeptNotice(
                    null, ZHOU, "N01", "第 " + i, "正文", first.params(), null, null, clock.instant(), null));
        }

        Document page = page(ZHOU, Role.departmentOfficer, get("/notices"));
        assertThat(page.select(".item")).hasSize(KeptNotices.PAGE);
        String next = page.select("a[href*=cursor]").attr("href");
        assertThat(page(ZHOU, Role.departmentOfficer, get(next)).select(".item"))
                .hasSize(1);
    }

    @Test
    void the_administrator_sees_a_mail_that_did_not_leave_and_sends_it_again() throws Exception {
        OutboxMail mail = outbox.save(mail());
        Mailbox.unreachable();
        mailman.sendDue();
        jdbc.update("update mail_outbox set state = 'FAILED', version = version + 1");
        Mailbox.reachable();

        Document failed = page(1, Role.systemAdmin, get("/admin/mail?state=FAILED"));
        assertThat(failed.text()).contains("待办", "zhou@example.com");
        Document opened = page(1, Role.systemAdmin, get("/admin/mail/" + mail.id()));
        assertThat(opened.text()).contains("<notice-1@xuegai>", "管理员不能阅读").doesNotContain("请办理");

        mvc.perform(as(1, Role.systemAdmin, post("/admin/mail/" + mail.id() + "/again"))
                        .param("version", opened.select("[name=version]").val()))
                .andExpect(redirectedUrl("/admin/mail"));
        mailman.sendDue();

        assertThat(Mailbox.received()).hasSize(1);
        assertThat(Mailbox.received().get(0).getMessageID()).isEqualTo("<notice-1@xuegai>");
        assertThat(page(1, Role.systemAdmin, get("/admin/mail?state=SENT")).text())
                .contains("zhou@example.com");
    }

    private OutboxMail mail() {
        return new OutboxMail(
                null,
                null,
                noticeId,
                "<notice-1@xuegai>",
                "zhou@example.com",
                "周敏行",
                "待办",
                "请办理",
                OutboxMail.State.QUEUED,
                0,
                clock.instant(),
                clock.instant(),
                null,
                null,
                null,
                null);
    }

    private Document page(long userId, Role role, MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(mvc.perform(as(userId, role, request))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8));
    }

    private static MockHttpServletRequestBuilder as(long userId, Role role, MockHttpServletRequestBuilder request) {
        var person = new Person(new Actor(userId, "person" + userId, "某人", Set.of(role), null, null, false));
        return request.with(authentication(new TestingAuthenticationToken(person, "", role.authority())))
                .with(csrf());
    }
}
