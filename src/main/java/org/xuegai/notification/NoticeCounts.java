package org.xuegai.notification;

/** How much a person has not read yet. */
public interface NoticeCounts {

    int unread(long userId);
}
