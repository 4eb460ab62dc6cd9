package org.xuegai.testing;

import java.util.Arrays;
import java.util.List;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** The SMTP server the application sends to in tests, and what has arrived there. */
public final class Mailbox {

    private static GreenMail server = new GreenMail(smtp(0).dynamicPort());

    static {
        server.start();
    }

    /** Stays the same over an outage. */
    private static final int PORT = server.getSmtp().getPort();

    private static boolean reachable = true;

    private Mailbox() {}

    static int port() {
        return PORT;
    }

    public static List<MimeMessage> received() {
        return Arrays.asList(server.getReceivedMessages());
    }

    /** As if the mail server were down, until {@link #reachable()}. What it had received is gone. */
    public static void unreachable() {
        server.stop();
        reachable = false;
    }

    public static void reachable() {
        if (!reachable) {
            server = new GreenMail(smtp(PORT));
            server.start();
            reachable = true;
        }
    }

    static void empty() {
        reachable();
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ServerSetup smtp(int port) {
        return new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    }
}
