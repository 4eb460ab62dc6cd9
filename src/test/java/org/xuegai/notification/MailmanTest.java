package org.xuegai.notification;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.xuegai.account.Accounts;
import org.xuegai.audit.AuditLog;
import org.xuegai.platform.Messages;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.platform.XuegaiProperties;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

/** Notices and mails against a real mail server, with an outage. */
@DataJdbcTest
@Import({
    StoredNotices.class,
    NoticeTemplates.class,
    Mailman.class,
    MailRoom.class,
    MailTransportConfiguration.class,
    XuegaiClock.class,
    Messages.class,
    MailmanTest.Surroundings.class
})
@EnableConfigurationProperties(XuegaiProperties.class)
@TestPropertySource(properties = {"spring.mail.host=127.0.0.1", "xuegai.base-url=https://xuegai.example.com"})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class MailmanTest {

    private static GreenMail server = new GreenMail(smtp(0).dynamicPort());

    private static ServerSetup smtp(int port) {
        return new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    }

    @BeforeAll
    static void openPostOffice() {
        server.start();
    }

    @AfterAll
    static void closePostOffice() {
        server.stop();
    }

    @TestConfiguration
    static class Surroundings {

        @Bean
        JavaMailSender mailSender() {
            var sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(server.getSmtp().getPort());
            return sender;
        }

        @Bean
        ResourceBundleMessageSource messageSource() {
            var source = new ResourceBundleMessageSource();
            source.setBasename("messages/notification");
            source.setDefaultEncoding("UTF-8");
            source.setFallbackToSystemLocale(false);
            return source;
        }
    }

    @Autowired
    Notices notices;

    @Autowired
    NoticeCounts counts;

    @Autowired
    Mailman mailman;

    @Autowired
    MailRoom room;

    @Autowired
    Outbox outbox;

    @Autowired
    XuegaiClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @MockitoBean
    Accounts accounts;

    @MockitoBean
    AuditLog audit;

    @BeforeEach
    void people() throws Exception {
        server.purgeEmailFromAllMailboxes();
        clock.travelTo(LocalDateTime.of(2026, 11, 23, 9, 0));
        when(accounts.byIds(any()))
                .thenReturn(List.of(
                        new Accounts.Person(1, "xhb.jingban", "周敏行", "zhou@example.com", null, null),
                        new Accounts.Person(2, "xhb.buzhang", "无邮箱", null, null, null)));
    }

    @AfterEach
    void clean() {
        jdbc.update("delete from mail_outbox");
        jdbc.update("delete from notice");
        clock.returnToPresent();
    }

    @Test
    void a_mail_says_what_to_do_by_when_and_where() throws Exception {
        notices.send(task("湖北省土木建筑学会"));
        mailman.sendDue();

        MimeMessage mail = received().get(0);
        assertThat(received()).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("待办：【改革方案】湖北省土木建筑学会");
        assertThat(mail.getFrom()[0]).hasToString("=?UTF-8?B?5a2m5pS5?= <xuegai@example.com>");
        assertThat((String) mail.getContent())
                .contains("周敏行，您好", "请于2026年11月26日前办理", "办件编号：GGFA-2026-0003", "https://xuegai.example.com/notices/");
    }

    @Test
    void people_without_an_address_are_told_in_the_program_only() {
        notices.send(task("湖北省土木建筑学会"));

        assertThat(counts.unread(1)).isEqualTo(1);
        assertThat(counts.unread(2)).isEqualTo(1);
        assertThat(outbox.count()).isEqualTo(1);
    }

    @Test
    void a_business_change_that_fails_tells_nobody() {
        transaction.executeWithoutResult(status -> {
            notices.send(task("湖北省土木建筑学会"));
            status.setRollbackOnly();
        });

        assertThat(counts.unread(1)).isZero();
        assertThat(outbox.count()).isZero();
    }

    @Test
    void a_missing_name_is_refused() {
        var nameless = new Notice("N01", List.of(1L), Map.of(), null, null);

        assertThatThrownBy(() -> notices.send(nameless))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{caseTypeName}");
    }

    @Test
    void an_outage_delays_mails_and_they_keep_their_message_id() throws Exception {
        notices.send(task("湖北省土木建筑学会"));
        notices.send(task("湖北省化学化工学会"));
        List<String> ids = outbox.findAll().stream().map(OutboxMail::messageId).toList();

        int port = server.getSmtp().getPort();
        server.stop();
        mailman.sendDue();

        assertThat(outbox.findAll()).extracting(OutboxMail::attempts).containsExactly(1, 0);
        assertThat(outbox.findAll().get(0).lastError()).isNotBlank();

        server = new GreenMail(smtp(port));
        server.start();
        clock.advance(Duration.ofSeconds(15));
        mailman.sendDue();
        assertThat(received()).hasSize(1);

        clock.advance(Duration.ofMinutes(1));
        mailman.sendDue();
        mailman.sendDue();

        assertThat(received()).hasSize(2);
        assertThat(outbox.findAll()).extracting(OutboxMail::state).containsOnly(OutboxMail.State.SENT);
        for (MimeMessage mail : received()) {
            assertThat(ids).contains(mail.getMessageID());
        }
    }

    @Test
    void a_crash_while_sending_costs_one_wait_and_not_the_mail() {
        notices.send(task("湖北省土木建筑学会"));
        outbox.save(outbox.findAll().get(0).attempted(clock.instant()));

        mailman.sendDue();
        assertThat(received()).isEmpty();

        clock.advance(Duration.ofMinutes(1));
        mailman.sendDue();
        assertThat(received()).hasSize(1);
    }

    @Test
    void an_address_that_is_none_does_not_hold_up_the_others() {
        when(accounts.byIds(any()))
                .thenReturn(List.of(
                        new Accounts.Person(1, "a", "甲", "no address", null, null),
                        new Accounts.Person(2, "b", "乙", "yi@example.com", null, null)));
        notices.send(task("湖北省土木建筑学会"));

        mailman.sendDue();

        assertThat(received()).hasSize(1);
        assertThat(outbox.countByState(OutboxMail.State.QUEUED)).isEqualTo(1);
    }

    @Test
    void a_name_with_markup_or_line_breaks_is_harmless() throws Exception {
        notices.send(task("<img src=x onerror=alert(1)>\r\nBcc: evil@example.com"));
        mailman.sendDue();

        MimeMessage mail = received().get(0);
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).isEqualTo("待办：【改革方案】<img src=x onerror=alert(1)> Bcc: evil@example.com");
    }

    @Test
    void an_appointment_goes_with_the_mail_for_the_recipients_calendar() throws Exception {
        var inspection = new CalendarEntry(
                CalendarEntry.Method.REQUEST,
                "inspection-XCJC-2026-0001@xuegai",
                2,
                "现场检查：湖北省土木建筑学会",
                LocalDateTime.of(2026, 12, 8, 9, 0),
                LocalDateTime.of(2026, 12, 8, 17, 0),
                "武汉市武昌区",
                null);

        notices.send(task("湖北省土木建筑学会").with(inspection));
        mailman.sendDue();

        Multipart parts = (Multipart) received().get(0).getContent();
        assertThat((String) parts.getBodyPart(0).getContent()).contains("周敏行，您好");
        BodyPart invitation = parts.getBodyPart(1);
        assertThat(new ContentType(invitation.getContentType()))
                .extracting(ContentType::getBaseType, type -> type.getParameter("method"))
                .containsExactly("text/calendar", "REQUEST");
        assertThat(invitation.getFileName()).isEqualTo("invite.ics");
        assertThat(new String(invitation.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("UID:inspection-XCJC-2026-0001@xuegai", "SEQUENCE:2", "mailto:zhou@example.com");
        assertThat(room.open(outbox.findAll().get(0).id(), "admin").calendarMethod())
                .isEqualTo("REQUEST");
    }

    @Test
    void a_failed_mail_is_sent_again_by_the_administrator() throws Exception {
        notices.send(task("湖北省土木建筑学会"));
        OutboxMail mail = outbox.findAll().get(0);
        mailman.sendDue();

        room.sendAgain(mail.id(), outbox.findById(mail.id()).orElseThrow().version(), "admin");
        mailman.sendDue();

        assertThat(received()).hasSize(2);
        assertThat(received().get(0).getMessageID()).isEqualTo(received().get(1).getMessageID());
        assertThatThrownBy(() -> room.sendAgain(mail.id(), 0, "admin")).isInstanceOf(Problem.class);
    }

    private static Notice task(String societyName) {
        return new Notice(
                "N01",
                List.of(1L, 2L),
                Map.of("caseTypeName", "改革方案", "societyName", societyName, "dueDate", "2026年11月26日"),
                "GGFA-2026-0003",
                "/tasks/1");
    }

    private static List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }
}
