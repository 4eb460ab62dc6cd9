package org.xuegai.notification;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;

import org.springframework.mail.MailPreparationException;

/** A plain-text mail, with an appointment where there is one, that keeps its Message-ID however often it is sent. */
class StableMessage extends MimeMessage {

    private static final Session SESSION = Session.getInstance(new Properties());
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    private StableMessage(String messageId) {
        super(SESSION);
        this.messageId = messageId;
    }

    /** @throws MailPreparationException if the recipient is no mail address */
    static StableMessage of(OutboxMail mail, String from, String fromName) {
        try {
            var message = new StableMessage(mail.messageId());
            message.setFrom(new InternetAddress(from, fromName, UTF_8));
            message.setRecipient(Message.RecipientType.TO, address(mail));
            message.setSubject(oneLine(mail.subject()), UTF_8);
            message.setSentDate(Date.from(mail.createdAt()));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setContent(mail);
            message.saveChanges();
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailPreparationException(e);
        }
    }

    private void setContent(OutboxMail mail) throws MessagingException {
        if (mail.calendar() == null) {
            setText(mail.body(), UTF_8);
            return;
        }
        var text = new MimeBodyPart();
        text.setText(mail.body(), UTF_8);
        var appointment = new MimeBodyPart();
        appointment.setDataHandler(new DataHandler(new ByteArrayDataSource(
                mail.calendar().getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=UTF-8; method=" + mail.calendarMethod())));
        appointment.setFileName("invite.ics");
        setContent(new MimeMultipart(text, appointment));
    }

    private static InternetAddress address(OutboxMail mail) throws MessagingException, UnsupportedEncodingException {
        var address = new InternetAddress(mail.recipient(), true);
        address.setPersonal(oneLine(mail.recipientName()), UTF_8);
        return address;
    }

    /** A line break in a header would begin another one. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ");
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
