package org.xuegai.notification;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A notice as the list shows it, in the reader's language. */
record NoticeView(long id, String subject, List<String> lines, String caseNo, Instant at, boolean unread) {

    static NoticeView of(KeptNotice notice, Locale locale, NoticeTemplates templates) {
        return new NoticeView(
                notice.id(),
                notice.subject(locale, templates),
                notice.body(locale, templates).lines().toList(),
                notice.caseNo(),
                notice.createdAt(),
                notice.unread());
    }
}
