package org.xuegai.notification;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;

import org.springframework.context.ApplicationContext;
import org.xuegai.testing.Mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Mails as they have gone over the wire, for tests of those who send them. */
public final class DeliveredMails {

    private DeliveredMails() {}

    /** Sends what is due and reads the appointments in all that has arrived, lines unfolded; the oldest first. */
    public static List<String> appointments(ApplicationContext application) {
        application.getBean(Mailman.class).sendDue();
        return Mailbox.received().stream().flatMap(DeliveredMails::appointment).toList();
    }

    private static Stream<String> appointment(MimeMessage mail) {
        try {
            if (!(mail.getContent() instanceof Multipart parts)) {
                return Stream.empty();
            }
            BodyPart invitation = parts.getBodyPart(1);
            String text = new String(invitation.getInputStream().readAllBytes(), UTF_8);
            return Stream.of(text.replace("\r\n ", ""));
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
