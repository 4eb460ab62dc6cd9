package org.xuegai.notification;

import jakarta.mail.internet.MimeMessage;

/** The way a mail leaves the program. */
interface MailTransport {

    /** @throws org.springframework.mail.MailException when it did not leave */
    void send(MimeMessage message);

    /** Whether mails stay here, to be read in the program, because there is no mail server. */
    boolean staysHere();
}
