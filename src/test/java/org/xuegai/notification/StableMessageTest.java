package org.xuegai.notification;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.MailPreparationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StableMessageTest {

    @TempDir
    Path folder;

    @Test
    void a_line_break_cannot_begin_another_header() throws Exception {
        MimeMessage message = StableMessage.of(
                mail("a@example.com", "周\r\nBcc: x@example.com", "题\r\nX-Evil: 1"), "f@example.com", "学改");
        var bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        MimeMessage read = new MimeMessage(null, new java.io.ByteArrayInputStream(bytes.toByteArray()));

        assertThat(read.getHeader("X-Evil")).isNull();
        assertThat(read.getHeader("Bcc")).isNull();
        assertThat(read.getSubject()).isEqualTo("题 X-Evil: 1");
        assertThat(read.getAllRecipients()).hasSize(1);
    }

    @Test
    void a_recipient_that_is_no_address_is_refused() {
        assertThatThrownBy(() -> StableMessage.of(mail("a@b\r\nBcc: c@d", "x", "y"), "f@example.com", "学改"))
                .isInstanceOf(MailPreparationException.class);
    }

    @Test
    void without_a_mail_server_a_mail_becomes_one_file_however_often_it_is_sent() throws Exception {
        var transport = new EmlFolder(folder.resolve("outbox"));

        transport.send(StableMessage.of(mail("a@example.com", "周敏行", "待办"), "f@example.com", "学改"));
        transport.send(StableMessage.of(mail("a@example.com", "周敏行", "待办"), "f@example.com", "学改"));

        List<Path> files;
        try (Stream<Path> found = Files.list(folder.resolve("outbox"))) {
            files = found.toList();
        }
        assertThat(files).hasSize(1);
        assertThat(files.get(0)).hasFileName("notice-1.1@xuegai.eml");
        try (var in = Files.newInputStream(files.get(0))) {
            MimeMessage read = new MimeMessage(null, in);
            assertThat(read.getMessageID()).isEqualTo("<notice-1.1@xuegai>");
            assertThat(read.getContent()).isEqualTo("您好");
            assertThat(read.getFrom()[0].toString().getBytes(StandardCharsets.UTF_8))
                    .isNotEmpty();
        }
    }

    private static OutboxMail mail(String recipient, String name, String subject) {
        OutboxMail mail = OutboxMailTest.queued();
        return new OutboxMail(
                mail.id(),
                mail.version(),
                mail.noticeId(),
                mail.messageId(),
                recipient,
                name,
                subject,
                mail.body(),
                mail.state(),
                mail.attempts(),
                mail.createdAt(),
                mail.nextAttemptAt(),
                null,
                null,
                null,
                null);
    }
}
