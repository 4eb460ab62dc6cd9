package org.xuegai.notification;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.xuegai.platform.XuegaiClock;

/** A notice as the list shows it, in the reader's language. */
record NoticeView(long id, String subject, List<String> lines, String caseNo, LocalDateTime at, boolean unread) {

    static NoticeView of(KeptNotice notice, Locale locale, NoticeTemplates templates) {
        return new NoticeView(
                notice.id(),
                notice.subject(locale, templates),
                notice.body(locale, templates).lines().toList(),
                notice.caseNo(),
                LocalDateTime.ofInstant(notice.createdAt(), XuegaiClock.ZONE),
                notice.unread());
    }
}
