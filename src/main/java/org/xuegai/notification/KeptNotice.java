package org.xuegai.notification;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import org.xuegai.platform.Json;

/**
 * A notice as one person has it.
 *
 * @param subject as it was sent, in Chinese
 * @param body as it was sent, in Chinese
 * @param params the template's values as JSON, to word it in another language
 * @param path where to do it; null for nowhere
 * @param readAt null while unread
 */
@Table("notice")
record KeptNotice(
        @Id Long id,
        long recipientId,
        String template,
        String subject,
        String body,
        String params,
        String caseNo,
        String path,
        Instant createdAt,
        Instant readAt) {

    boolean unread() {
        return readAt == null;
    }

    KeptNotice readAt(Instant now) {
        return new KeptNotice(id, recipientId, template, subject, body, params, caseNo, path, createdAt, now);
    }

    String subject(Locale locale, NoticeTemplates templates) {
        return isOfficial(locale) ? subject : templates.subject(template, values(), locale);
    }

    String body(Locale locale, NoticeTemplates templates) {
        return isOfficial(locale) ? body : templates.text(template, values(), locale);
    }

    private static boolean isOfficial(Locale locale) {
        return !Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }

    private Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        Json.readTree(params).forEach((name, value) -> values.put(name, String.valueOf(value)));
        return values;
    }
}
