package org.xuegai.notification;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

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
                outbox.save(mail(kept, person, notice.calendar(), now));
            }
        }
    }

    @Override
    public int unread(long userId) {
        return notices.countByRecipientIdAndReadAtIsNull(userId);
    }

    @Override
    @Transactional
    public void mail(String template, Map<String, String> params, Outsider to, String path) {
        outbox.save(mail(
                new Letter(
                        null,
                        UUID.randomUUID().toString(),
                        templates.subject(template, params, Messages.OFFICIAL),
                        templates.text(template, params, Messages.OFFICIAL),
                        params.get("caseNo"),
                        path,
                        null),
                to,
                clock.instant()));
    }

    /** @param noticeId null for somebody without an account */
    private record Letter(
            Long noticeId,
            String mark,
            String subject,
            String text,
            String caseNo,
            String path,
            CalendarEntry calendar) {}

    private OutboxMail mail(KeptNotice notice, Accounts.Person person, CalendarEntry calendar, Instant now) {
        return mail(
                new Letter(
                        notice.id(),
                        "%d.%d".formatted(notice.id(), now.toEpochMilli()),
                        notice.subject(),
                        notice.body(),
                        notice.caseNo(),
                        "/notices/" + notice.id(),
                        calendar),
                new Outsider(person.name(), person.email()),
                now);
    }

    private OutboxMail mail(Letter letter, Outsider to, Instant now) {
        Map<String, String> values = new TreeMap<>();
        values.put("recipientName", to.name());
        values.put("text", letter.text());
        values.put("link", properties.baseUrl() + letter.path());
        if (letter.caseNo() != null) {
            values.put("caseNo", letter.caseNo());
        }
        return new OutboxMail(
                null,
                null,
                letter.noticeId(),
                "<notice-%s@xuegai>".formatted(letter.mark()),
                to.email(),
                to.name(),
                letter.subject(),
                templates.text("mail", values, Messages.OFFICIAL),
                OutboxMail.State.QUEUED,
                0,
                now,
                now,
                null,
                null,
                letter.calendar() == null
                        ? null
                        : CalendarText.of(letter.calendar(), now, properties.mailFrom(), to.email(), to.name()),
                letter.calendar() == null ? null : letter.calendar().method().name());
    }
}
