package org.xuegai.notification;

/** The one way to tell somebody something. */
public interface Notices {

    /**
     * Kept in the caller's transaction; the mail leaves afterwards. People without a mail address are
     * told in the program only.
     *
     * @throws IllegalArgumentException for an unknown template or a missing name of it
     */
    void send(Notice notice);
}
