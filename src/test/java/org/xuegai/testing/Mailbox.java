package org.xuegai.testing;

import java.util.Arrays;
import java.util.List;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** The SMTP server the application sends to in tests, and what has arrived there. */
public final class Mailbox {

    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

    static {
        SERVER.start();
    }

    private Mailbox() {}

    static int port() {
        return SERVER.getSmtp().getPort();
    }

    public static List<MimeMessage> received() {
        return Arrays.asList(SERVER.getReceivedMessages());
    }

    /** As if the mail server were down, until {@link #reachable()}. */
    public static void unreachable() {
        SERVER.getSmtp().stopService();
    }

    public static void reachable() {
        if (!SERVER.getSmtp().isRunning()) {
            SERVER.getSmtp().startService();
        }
    }

    static void empty() {
        reachable();
        try {
            SERVER.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }
}
