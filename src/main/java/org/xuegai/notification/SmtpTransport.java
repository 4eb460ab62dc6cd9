package org.xuegai.notification;

import jakarta.mail.internet.MimeMessage;

import org.springframework.mail.javamail.JavaMailSender;

/** Hands mails to the configured mail server. */
record SmtpTransport(JavaMailSender sender) implements MailTransport {

    @Override
    public void send(MimeMessage message) {
        sender.send(message);
    }

    @Override
    public boolean staysHere() {
        return false;
    }
}
