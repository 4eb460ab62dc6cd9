package org.xuegai.notification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.mail.MailSendException;

/** Writes mails as {@code .eml} files, one a Message-ID, while there is no mail server. */
record EmlFolder(Path folder) implements MailTransport {

    @Override
    public void send(MimeMessage message) {
        try {
            Files.createDirectories(folder);
            Path unfinished = Files.createTempFile(folder, "mail", ".tmp");
            try (var out = Files.newOutputStream(unfinished)) {
                message.writeTo(out);
            }
            Files.move(unfinished, folder.resolve(name(message)), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | MessagingException e) {
            throw new MailSendException("could not write to " + folder, e);
        }
    }

    @Override
    public boolean staysHere() {
        return true;
    }

    private static String name(MimeMessage message) throws MessagingException {
        return message.getMessageID().replaceAll("[^\\w.@-]", "") + ".eml";
    }
}
