package org.xuegai.notification;

/** The one way to tell somebody something. */
public interface Notices {

    /** Kept in the caller's transaction; the mail leaves afterwards. */
    void send(Notice notice);
}
