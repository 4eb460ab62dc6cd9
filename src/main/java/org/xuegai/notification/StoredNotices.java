package org.xuegai.notification;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.account.Accounts;
import org.xuegai.platform.Json;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.platform.XuegaiProperties;

/** Writes a notice for each person, and a mail for each who has an address. */
@Component
class StoredNotices implements Notices, NoticeCounts {

    private final KeptNotices notices;
    private final Outbox outbox;
    private final NoticeTemplates templates;
    private final Accounts accounts;
    private final XuegaiProperties properties;
    private final XuegaiClock clock;

    StoredNotices(
            KeptNotices notices,
            Outbox outbox,
            NoticeTemplates templates,
            Accounts accounts,
            XuegaiProperties properties,
            XuegaiClock clock) {
        this.notices = notices;
        this.outbox = outbox;
        this.templates = templates;
        this.accounts = accounts;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void send(Notice notice) {
        Map<String, String> values = new TreeMap<>(notice.params());
        if (notice.caseNo() != null) {
            values.putIfAbsent("caseNo", notice.caseNo());
        }
        values.values().removeIf(value -> value == null);
        String subject = templates.subject(notice.template(), values, Messages.OFFICIAL);
        String text = templates.text(notice.template(), values, Messages.OFFICIAL);
        Instant now = clock.instant();
        for (Accounts.Person person : accounts.byIds(new LinkedHashSet<>(notice.recipients()))) {
            KeptNotice kept = notices.save(new KeptNotice(
                    null,
                    person.id(),
                    notice.template(),
                    subject,
                    text,
                    Json.write(values),
                    notice.caseNo(),
                    notice.path(),
                    now,
                    null));
            if (person.email() != null && !person.email().isBlank()) {
                outbox.save(mail(kept, person, now));
            }
        }
    }

    @Override
    public int unread(long userId) {
        return notices.countByRecipientIdAndReadAtIsNull(userId);
    }

    private OutboxMail mail(KeptNotice notice, Accounts.Person person, Instant now) {
        Map<String, String> values = new TreeMap<>();
        values.put("recipientName", person.name());
        values.put("text", notice.body());
        values.put("link", properties.baseUrl() + "/notices/" + notice.id());
        if (notice.caseNo() != null) {
            values.put("caseNo", notice.caseNo());
        }
        return new OutboxMail(
                null,
                null,
                notice.id(),
                "<notice-%d.%d@xuegai>".formatted(notice.id(), now.toEpochMilli()),
                person.email(),
                person.name(),
                notice.subject(),
                templates.text("mail", values, Messages.OFFICIAL),
                OutboxMail.State.QUEUED,
                0,
                now,
                now,
                null,
                null);
    }
}
