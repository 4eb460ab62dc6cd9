package org.xuegai.notification;

import java.util.Map;

/** The one way to tell somebody something. */
public interface Notices {

    /** Somebody without an account, e.g. an objector. */
    record Outsider(String name, String email) {}

    /**
     * Kept in the caller's transaction; the mail leaves afterwards. People without a mail address are
     * told in the program only.
     *
     * @throws IllegalArgumentException for an unknown template or a missing name of it
     */
    void send(Notice notice);

    /**
     * A mail to somebody without an account, kept in the caller's transaction like any other.
     *
     * @param path page of this program that the mail leads to; open to everybody
     * @throws IllegalArgumentException for an unknown template or a missing name of it
     */
    void mail(String template, Map<String, String> params, Outsider to, String path);
}
